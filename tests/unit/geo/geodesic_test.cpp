#include "geo/measure/geodesic.hpp"

#include <doctest/doctest.h>

#include <cmath>

TEST_CASE("a distance is the published one") {
    // GeographicLib's example: New York JFK to London LHR.
    const geo::Geodesic way = geo::geodesic({-73.8, 40.6}, {-0.5, 51.6});
    CHECK(way.metres == doctest::Approx(5551759.400).epsilon(1e-10));
    // Karney 2013, table 4: an inverse problem between nearly antipodal places.
    const geo::Geodesic far = geo::geodesic({0, -30}, {179.8, 29.9});
    CHECK(far.metres == doctest::Approx(19989832.827610).epsilon(1e-13));
    CHECK(far.from_azimuth == doctest::Approx(161.890524736).epsilon(1e-10));
    CHECK(far.to_azimuth == doctest::Approx(18.090737246).epsilon(1e-9));
}

TEST_CASE("a bearing is counted clockwise from north") {
    CHECK(geo::geodesic({46, 40}, {46, 41}).from_azimuth == doctest::Approx(0));
    CHECK(geo::geodesic({46, 0}, {47, 0}).from_azimuth == doctest::Approx(90));
    CHECK(geo::geodesic({46, 41}, {46, 40}).from_azimuth == doctest::Approx(180));
    CHECK(geo::geodesic({47, 0}, {46, 0}).from_azimuth == doctest::Approx(270));
    CHECK(geo::geodesic({46, 40}, {46, 40}).metres == 0);
}

TEST_CASE("an area is the published one, whichever way round") {
    // The example of GeographicLib's geod_polygonarea: Antarctica.
    const geo::Ring antarctica{
        {-63.1, -58}, {-72.9, -74}, {-71.9, -102}, {-74.9, -102}, {-74.3, -131}, {-77.5, -163},
        {-77.4, 163}, {-71.7, 172}, {-65.9, 140},  {-65.7, 113},  {-66.6, 88},   {-66.9, 59},
        {-69.8, 25},  {-70.0, -4},  {-71.0, -14},  {-77.3, -33},  {-77.9, -46},  {-74.7, -61}};
    geo::Ring ring;
    for (const geo::LngLat& lat_first : antarctica) ring.push_back({lat_first.lat, lat_first.lng});
    CHECK(geo::geodesic_area_m2(ring) == doctest::Approx(13662703680020.1).epsilon(1e-12));
    const geo::Ring back(ring.rbegin(), ring.rend());
    CHECK(geo::geodesic_area_m2(back) == doctest::Approx(geo::geodesic_area_m2(ring)));
    // An eighth of the WGS84 ellipsoid, whose surface is 510 065 621.724 km².
    CHECK(geo::geodesic_area_m2({{0, 0}, {90, 0}, {0, 90}}) ==
          doctest::Approx(510065621.724e6 / 8).epsilon(1e-9));
    CHECK(geo::geodesic_area_m2({{46, 40}, {47, 41}}) == doctest::Approx(0));
    CHECK(geo::geodesic_area_m2({}) == 0);
}

TEST_CASE("a geodesic's places lie on it in equal steps") {
    const geo::LngLat from{46.36, 40.68}, to{-77.04, 38.9};
    const geo::Line line = geo::geodesic_line(from, to, 100'000);
    CHECK(line.front() == from);
    CHECK(line.back() == to);
    const double whole = geo::geodesic(from, to).metres;
    CHECK(line.size() == static_cast<std::size_t>(std::ceil(whole / 100'000)) + 1);
    double sum = 0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        sum += geo::geodesic(line[i], line[i + 1]).metres;
    CHECK(sum == doctest::Approx(whole).epsilon(1e-12));
}

// The bundled boundary layers: what geodata/README.md says of them, checked.
#include <doctest/doctest.h>
#include <ogr_api.h>
#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "io/base_map/read_base_map.hpp"

namespace {

namespace fs = std::filesystem;
using Place = std::pair<double, double>;

const fs::path boundary_folder = fs::path(GEODATA_DIR) / "boundaries";

const io::BaseMapReading& reading() {
    static const io::BaseMapReading read = io::read_base_map(boundary_folder);
    return read;
}

const geo::Boundary& found(geo::Layer layer, const std::string& id) {
    for (const geo::Boundary& boundary : (*reading().map)[layer])
        if (boundary.id == id) return boundary;
    FAIL("there is no " << id);
    throw;  // not reached: FAIL leaves the test
}

const geo::Boundary& found_by_name(geo::Layer layer, const std::string& language,
                                   const std::string& name) {
    for (const geo::Boundary& boundary : (*reading().map)[layer]) {
        const auto entry = boundary.names.find(language);
        if (entry != boundary.names.end() && entry->second == name) return boundary;
    }
    FAIL("nothing is called " << name << " in " << language);
    throw;  // not reached: FAIL leaves the test
}

OGRLinearRing ogr_ring(const geo::Ring& ring) {
    OGRLinearRing out;
    for (const geo::LngLat& at : ring) out.addPoint(at.lng, at.lat);
    out.closeRings();
    return out;
}

OGRMultiPolygon ogr_polygons(const geo::Boundary& boundary) {
    OGRMultiPolygon out;
    for (const geo::Polygon& polygon : boundary.geometry.polygons) {
        OGRPolygon shape;
        OGRLinearRing outer = ogr_ring(polygon.outer);
        shape.addRing(&outer);
        for (const geo::Ring& hole : polygon.holes) {
            OGRLinearRing inner = ogr_ring(hole);
            shape.addRing(&inner);
        }
        out.addGeometry(&shape);
    }
    return out;
}

/// Square kilometres on the WGS84 ellipsoid, by way of a cylindrical equal-area projection.
double area_km2(const geo::Boundary& boundary) {
    OGRSpatialReference degrees;
    degrees.importFromEPSG(4326);
    degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRSpatialReference equal_area;
    equal_area.importFromProj4("+proj=cea +lat_ts=40 +lon_0=47 +ellps=WGS84 +units=m");
    OGRMultiPolygon shape = ogr_polygons(boundary);
    shape.assignSpatialReference(&degrees);
    REQUIRE(shape.transformTo(&equal_area) == OGRERR_NONE);
    return shape.get_Area() / 1e6;
}

template <typename Visit>
void for_each_place(const geo::Geometry& geometry, Visit visit) {
    for (const geo::Polygon& polygon : geometry.polygons) {
        for (const geo::LngLat& at : polygon.outer) visit(at);
        for (const geo::Ring& hole : polygon.holes)
            for (const geo::LngLat& at : hole) visit(at);
    }
    for (const geo::Line& line : geometry.lines)
        for (const geo::LngLat& at : line) visit(at);
    for (const geo::LngLat& at : geometry.points) visit(at);
}

std::set<Place> places_of(const geo::Boundary& boundary) {
    std::set<Place> places;
    for_each_place(boundary.geometry,
                   [&](const geo::LngLat& at) { places.emplace(at.lng, at.lat); });
    return places;
}

template <typename Visit>
void for_each_layer(Visit visit) {
    for (std::size_t i = 0; i < geo::layer_count; ++i) visit(static_cast<geo::Layer>(i));
}

/// The vertices of `of` that lie on the edge of `other` without being a vertex of it.
std::size_t unmatched(const geo::Boundary& of, const geo::Boundary& other) {
    constexpr double touching = 1e-4;  // degrees; vertices of one border lie much further apart
    const std::set<Place> theirs = places_of(other);
    const OGRMultiPolygon shape = ogr_polygons(other);
    std::size_t count = 0;
    for (const Place& at : places_of(of)) {
        const OGRPoint point(at.first, at.second);
        if (!theirs.contains(at) && shape.Distance(&point) < touching) ++count;
    }
    return count;
}

}  // namespace

TEST_CASE("every boundary layer is read whole, with its attribution and its licence") {
    for (const claims::Problem& problem : reading().problems) FAIL_CHECK(claims::in_words(problem));
    for_each_layer([](geo::Layer layer) {
        const std::string name(geo::layer_id(layer));
        CAPTURE(name);
        CHECK_FALSE((*reading().map)[layer].empty());
        CHECK_FALSE(reading().map->attributions[static_cast<std::size_t>(layer)].empty());
        for (const char* ending : {".shp", ".shx", ".dbf", ".prj", ".cpg", ".LICENSE.txt"})
            CHECK(fs::file_size(boundary_folder / (name + ending)) > 0);
    });
}

TEST_CASE("every polygon of the boundary layers is valid and every place is on the globe") {
    for_each_layer([](geo::Layer layer) {
        for (const geo::Boundary& boundary : (*reading().map)[layer]) {
            CAPTURE(boundary.id);
            CHECK(ogr_polygons(boundary).IsValid());
            std::size_t off = 0;
            for_each_place(boundary.geometry,
                           [&](const geo::LngLat& at) { off += geo::is_plausible(at) ? 0 : 1; });
            CHECK(off == 0);
            CHECK(geo::is_plausible(boundary.label_at));
        }
    });
}

TEST_CASE("no border or shore runs back across the map at the 180th meridian") {
    for (const geo::Boundary& boundary : (*reading().map)[geo::Layer::borders]) {
        CAPTURE(boundary.id);
        double longest = 0.0;
        for (const geo::Line& line : boundary.geometry.lines)
            for (std::size_t i = 1; i < line.size(); ++i)
                longest = std::max(longest, std::abs(line[i].lng - line[i - 1].lng));
        CHECK(longest < 30.0);
    }
}

TEST_CASE("ids are unique within a layer") {
    for_each_layer([](geo::Layer layer) {
        std::set<std::string> ids;
        for (const geo::Boundary& boundary : (*reading().map)[layer]) {
            CAPTURE(boundary.id);
            CHECK(ids.insert(boundary.id).second);
        }
    });
}

TEST_CASE("Azerbaijan and Armenia share every vertex of their border and do not overlap") {
    const geo::Boundary& azerbaijan = found(geo::Layer::countries, "azerbaijan");
    const geo::Boundary& armenia = found(geo::Layer::countries, "armenia");
    CHECK(unmatched(azerbaijan, armenia) == 0);
    CHECK(unmatched(armenia, azerbaijan) == 0);

    const std::set<Place> a = places_of(azerbaijan);
    const std::set<Place> b = places_of(armenia);
    std::set<Place> shared;
    std::ranges::set_intersection(a, b, std::inserter(shared, shared.end()));
    std::set<Place> drawn;
    for (const geo::Boundary& line : (*reading().map)[geo::Layer::borders])
        if (line.id.starts_with("armenia-azerbaijan")) drawn.merge(places_of(line));
    CHECK(shared.size() > 200);
    CHECK(drawn == shared);

    const OGRMultiPolygon one = ogr_polygons(azerbaijan);
    const OGRMultiPolygon other = ogr_polygons(armenia);
    const std::unique_ptr<OGRGeometry> overlap(one.Intersection(&other));
    REQUIRE(overlap);
    CHECK(overlap->getDimension() < 2);  // lines at most
}

TEST_CASE("the disputed areas lie inside Azerbaijan") {
    const OGRMultiPolygon azerbaijan = ogr_polygons(found(geo::Layer::countries, "azerbaijan"));
    const OGRMultiPolygon oblast =
        ogr_polygons(found(geo::Layer::disputed, "nagorno-karabakh-oblast"));
    CHECK(azerbaijan.Contains(&oblast));
    const OGRMultiPolygon behind =
        ogr_polygons(found(geo::Layer::disputed, "behind-line-of-contact-1994"));
    const std::unique_ptr<OGRGeometry> outside(behind.Difference(&azerbaijan));
    REQUIRE(outside);
    CHECK(OGR_G_Area(OGRGeometry::ToHandle(outside.get())) < 1e-6);
}

TEST_CASE("areas agree with the published figures") {
    // State Statistical Committee of Azerbaijan: 86.6 thousand km².
    CHECK(area_km2(found(geo::Layer::countries, "azerbaijan")) ==
          doctest::Approx(86600).epsilon(0.01));
    // Statistical Committee of Armenia: 29,743 km².
    CHECK(area_km2(found(geo::Layer::countries, "armenia")) ==
          doctest::Approx(29743).epsilon(0.01));
    // Great Soviet Encyclopedia, "Nagorno-Karabakh Autonomous Oblast": 4.4 thousand km².
    CHECK(area_km2(found(geo::Layer::disputed, "nagorno-karabakh-oblast")) ==
          doctest::Approx(4400).epsilon(0.04));
}

TEST_CASE("the disputed region says whose it is recognised to be, who governs, and who says so") {
    const geo::Boundary& oblast = found(geo::Layer::disputed, "nagorno-karabakh-oblast");
    CHECK(oblast.note.find("Internationally recognised as part of Azerbaijan") == 0);
    CHECK(oblast.note.find("ethnic Armenian majority") != std::string::npos);
    CHECK(oblast.source.find("IANS report of 12 October 2020") == 0);
    CHECK(oblast.valid_from == "1923-07-07");
    CHECK(oblast.valid_to == "1991-11-26");
    const geo::Boundary& contact = found(geo::Layer::control, "line-of-contact-1994");
    CHECK(contact.kind == "line_of_contact");
    CHECK(contact.valid_from == "1994-05");
    CHECK(contact.valid_to == "2020-11");
}

TEST_CASE("each dispute elsewhere says who holds or claims it, and each held area has its line") {
    std::size_t count = 0;
    for (const geo::Boundary& area : (*reading().map)[geo::Layer::disputed]) {
        if (area.rank < 3) continue;
        CAPTURE(area.id);
        ++count;
        CHECK_FALSE(area.note.empty());
        CHECK_FALSE(area.source.empty());
        const OGRPoint label(area.label_at.lng, area.label_at.lat);
        CHECK(ogr_polygons(area).Contains(&label));
        if (area.kind != "held_area") {
            CHECK(area.kind == "claimed_area");
            continue;
        }
        const geo::Boundary& line = found(geo::Layer::control, "line-" + area.id);
        CHECK(line.kind == "held_line");
        CHECK(line.valid_from == area.valid_from);
        CHECK(line.valid_to == area.valid_to);
    }
    CHECK(count == 30);
}

TEST_CASE("a border is solid as far as it is recognised and dashed where it is not") {
    const auto kind = [](const char* id) { return found(geo::Layer::borders, id).kind; };
    CHECK(kind("world-india-pakistan") == "border");
    CHECK(kind("world-india-pakistan-disputed") == "disputed_border");
    CHECK(kind("world-kosovo-serbia-disputed") == "disputed_border");
    CHECK(kind("world-albania-kosovo") == "border");
    // By the recognised border; the line of 1974 is a line of control.
    CHECK(kind("world-israel-syria") == "border");
}

TEST_CASE("Ganja is found by its name in four languages, where it is") {
    const geo::Boundary& ganja = found_by_name(geo::Layer::places, "az", "Gəncə");
    CHECK(&ganja == &found_by_name(geo::Layer::places, "ru", "Гянджа"));
    CHECK(&ganja == &found_by_name(geo::Layer::places, "hy", "Գանձակ"));
    CHECK(ganja.name == "Ganja");
    CHECK(ganja.population > 300'000);
    REQUIRE(ganja.geometry.points.size() == 1);
    CHECK(ganja.geometry.points[0].lng == doctest::Approx(46.36).epsilon(0.001));
    CHECK(ganja.geometry.points[0].lat == doctest::Approx(40.68).epsilon(0.001));
}

TEST_CASE("Azerbaijan and Armenia are the countries in focus, each with its label inside it") {
    for (const geo::Boundary& country : (*reading().map)[geo::Layer::countries]) {
        CAPTURE(country.id);
        CHECK(country.focus == (country.id == "azerbaijan" || country.id == "armenia"));
        if (country.label_at == geo::LngLat{}) continue;
        const OGRPoint label(country.label_at.lng, country.label_at.lat);
        CHECK(ogr_polygons(country).Contains(&label));
    }
}

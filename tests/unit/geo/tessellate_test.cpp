#include "geo/shape/tessellate.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <numbers>
#include <random>

#include "area_of_mesh.hpp"

using geo::LngLat;
using geo::Mesh;
using geo::Polygon;
using geo::Ring;

namespace {

bool tessellated(const Polygon& polygon, Mesh& mesh) {
    return geo::tessellate(geo::projected(geo::Projection::web_mercator, polygon, 1.0), mesh);
}

geo::ProjectedPoint project(const LngLat& at) {
    return geo::project(geo::Projection::web_mercator, at);
}

/// Projected area by the shoelace formula.
double area_of(const Ring& ring) {
    double area = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = project(ring[i]), b = project(ring[(i + 1) % ring.size()]);
        area += a.x * b.y - b.x * a.y;
    }
    return std::abs(area) / 2;
}

/// A star-shaped ring: simple, but anything but convex.
Ring star(LngLat centre, double radius_deg, int corners, std::mt19937& random) {
    std::uniform_real_distribution<double> reach(0.3, 1.0);
    Ring ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners, r = radius_deg * reach(random);
        ring.push_back({centre.lng + r * std::cos(angle), centre.lat + r * std::sin(angle)});
    }
    return ring;
}

}  // namespace

TEST_CASE("the triangles cover the polygon: their areas add up") {
    std::mt19937 random(3);
    for (const int corners : {3, 4, 7, 50, 2000}) {
        const Polygon polygon{star({46, 40}, 2, corners, random), {}};
        Mesh mesh;
        CHECK(tessellated(polygon, mesh));
        CHECK(test::area_of(mesh) == doctest::Approx(area_of(polygon.outer)).epsilon(1e-9));
    }
}

TEST_CASE("holes are left out") {
    std::mt19937 random(4);
    const Ring hole = star({46, 40}, 0.5, 40, random);
    const Polygon polygon{{{44, 38}, {48, 38}, {48, 42}, {44, 42}}, {hole}};
    Mesh mesh;
    CHECK(tessellated(polygon, mesh));
    CHECK(test::area_of(mesh) ==
          doctest::Approx(area_of(polygon.outer) - area_of(hole)).epsilon(1e-9));
}

TEST_CASE("a second polygon is added behind the first") {
    Mesh mesh;
    CHECK(tessellated({{{0, 0}, {1, 0}, {0, 1}}, {}}, mesh));
    CHECK(tessellated({{{5, 5}, {6, 5}, {5, 6}}, {}}, mesh));
    CHECK(mesh.indices.size() == 6);
    CHECK(mesh.vertices.size() == 6);
    CHECK(mesh.indices[3] >= 3);
}

TEST_CASE("dirty rings are filled by the odd-even rule") {
    SUBCASE("repeated places") {
        Mesh mesh;
        CHECK(tessellated({{{0, 0}, {0, 0}, {1, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}}, {}}, mesh));
        CHECK(test::area_of(mesh) ==
              doctest::Approx(area_of(Ring{{0, 0}, {1, 0}, {1, 1}, {0, 1}})));
    }
    SUBCASE("a bow tie is two triangles") {
        Mesh mesh;
        CHECK(tessellated({{{-1, -1}, {1, 1}, {1, -1}, {-1, 1}}, {}}, mesh));
        const double square = area_of(Ring{{-1, -1}, {1, -1}, {1, 1}, {-1, 1}});
        CHECK(test::area_of(mesh) == doctest::Approx(square / 2).epsilon(1e-3));
    }
    SUBCASE("wrong winding") {
        Mesh mesh;
        CHECK(tessellated({{{0, 0}, {0, 1}, {1, 1}, {1, 0}}, {}}, mesh));
        CHECK(mesh.indices.size() == 6);
    }
    SUBCASE("a place that is no number is passed over") {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        Mesh mesh;
        CHECK(tessellated({{{0, 0}, {nan, 3}, {1, 0}, {1, 1}, {0, 1}}, {}}, mesh));
        for (const geo::ProjectedPoint& vertex : mesh.vertices) CHECK(std::isfinite(vertex.x));
    }
}

TEST_CASE("what cannot be filled leaves the mesh as it was") {
    Mesh mesh;
    CHECK(tessellated({{{0, 0}, {1, 0}, {0, 1}}, {}}, mesh));
    CHECK_FALSE(tessellated({{}, {}}, mesh));
    CHECK_FALSE(tessellated({{{0, 0}, {1, 1}}, {}}, mesh));
    CHECK_FALSE(tessellated({{{2, 2}, {2, 2}, {2, 2}}, {}}, mesh));
    CHECK(mesh.indices.size() == 3);
    CHECK(mesh.vertices.size() == 3);
}

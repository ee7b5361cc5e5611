#include "render/base/chunked_triangles.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace {

/// A coast with many corners around a continent.
geo::Mesh continent(int corners) {
    geo::ProjectedLine coast;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double reach = 1e6 * (1 + 0.2 * std::sin(5 * angle) + 0.01 * std::sin(2000 * angle));
        coast.push_back({reach * std::cos(angle), reach * std::sin(angle)});
    }
    geo::Mesh mesh;
    REQUIRE(geo::tessellate({coast, {}}, mesh));
    return mesh;
}

using Triangle = std::array<std::uint32_t, 3>;

std::vector<Triangle> triangles_of(const geo::Mesh& mesh) {
    std::vector<Triangle> triangles;
    for (std::size_t i = 0; i < mesh.indices.size(); i += 3)
        triangles.push_back({mesh.indices[i], mesh.indices[i + 1], mesh.indices[i + 2]});
    std::ranges::sort(triangles);
    return triangles;
}

}  // namespace

TEST_CASE("of a continent, a look at a bit of coast draws a small part") {
    geo::Mesh mesh = continent(100'000);
    const std::vector<Triangle> before = triangles_of(mesh);
    const std::vector<render::Chunk> chunks = render::chunked(mesh);
    CHECK(triangles_of(mesh) == before);

    std::size_t next = 0;
    for (const render::Chunk& chunk : chunks) {
        CHECK(chunk.first == next);
        next += chunk.count;
        for (std::size_t i = chunk.first; i < chunk.first + chunk.count; ++i) {
            render::MetreBox corner;
            corner.include(mesh.vertices[mesh.indices[i]]);
            if (!chunk.box.overlaps(corner)) FAIL("a corner lies beside its chunk");
        }
    }
    CHECK(next == mesh.indices.size());

    render::MetreBox view;
    view.include({0.99e6, -10e3});
    view.include({1.01e6, 10e3});
    std::size_t drawn = 0;
    render::draw_in_view(chunks, view, [&](std::size_t, std::size_t count) { drawn += count; });
    CHECK(drawn > 0);
    CHECK(drawn < mesh.indices.size() / 10);
}

TEST_CASE("a small mesh is one chunk, and one without triangles none") {
    geo::Mesh mesh = continent(50);
    const geo::Mesh same = mesh;
    const std::vector<render::Chunk> chunks = render::chunked(mesh);
    REQUIRE(chunks.size() == 1);
    CHECK(chunks[0].first == 0);
    CHECK(chunks[0].count == mesh.indices.size());
    CHECK(mesh.indices == same.indices);
    geo::Mesh none;
    CHECK(render::chunked(none).empty());
}

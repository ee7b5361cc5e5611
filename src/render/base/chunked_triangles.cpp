#include "render/base/chunked_triangles.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace render {
namespace {

constexpr std::size_t triangles_a_chunk = 1024;

MetreBox box_of(const geo::Mesh& mesh, std::size_t first, std::size_t count) {
    MetreBox box;
    for (std::size_t i = first; i < first + count; ++i) box.include(mesh.vertices[mesh.indices[i]]);
    return box;
}

/// Squares over a mesh, as many as it is to have chunks, counted row by row.
class Squares {
 public:
    explicit Squares(const geo::Mesh& mesh)
        : mesh_(mesh),
          box_(box_of(mesh, 0, mesh.indices.size())),
          side_(std::ceil(
              std::sqrt(static_cast<double>(mesh.indices.size()) / 3 / triangles_a_chunk))) {}

    std::size_t count() const { return static_cast<std::size_t>(side_ * side_); }
    /// In which a triangle's middle lies.
    std::size_t of_triangle(std::size_t number) const {
        double x = 0, y = 0;
        for (std::size_t i = 3 * number; i < 3 * number + 3; ++i) {
            x += mesh_.vertices[mesh_.indices[i]].x / 3;
            y += mesh_.vertices[mesh_.indices[i]].y / 3;
        }
        const double row = along(y, box_.south, box_.north);
        return static_cast<std::size_t>(row * side_ + along(x, box_.west, box_.east));
    }

 private:
    double along(double at, double from, double to) const {
        if (!(to > from)) return 0;
        return std::clamp(std::floor((at - from) / (to - from) * side_), 0.0, side_ - 1);
    }

    const geo::Mesh& mesh_;
    MetreBox box_;
    double side_;
};

}  // namespace

std::vector<Chunk> chunked(geo::Mesh& mesh) {
    const std::size_t triangles = mesh.indices.size() / 3;
    if (triangles == 0) return {};
    if (triangles <= 2 * triangles_a_chunk)
        return {{0, mesh.indices.size(), box_of(mesh, 0, mesh.indices.size())}};

    const Squares squares(mesh);
    std::vector<std::size_t> square_of(triangles), ends(squares.count() + 1, 0);
    for (std::size_t i = 0; i < triangles; ++i) ++ends[1 + (square_of[i] = squares.of_triangle(i))];
    for (std::size_t i = 1; i < ends.size(); ++i) ends[i] += ends[i - 1];
    std::vector<std::size_t> next(ends.begin(), ends.end() - 1);
    std::vector<std::uint32_t> sorted(mesh.indices.size());
    for (std::size_t i = 0; i < triangles; ++i) {
        const std::size_t place = next[square_of[i]]++;
        std::copy_n(mesh.indices.begin() + static_cast<std::ptrdiff_t>(3 * i), 3,
                    sorted.begin() + static_cast<std::ptrdiff_t>(3 * place));
    }
    mesh.indices = std::move(sorted);

    std::vector<Chunk> chunks;
    for (std::size_t i = 0; i < squares.count(); ++i)
        if (const std::size_t first = 3 * ends[i], count = 3 * ends[i + 1] - first; count > 0)
            chunks.push_back({first, count, box_of(mesh, first, count)});
    return chunks;
}

}  // namespace render

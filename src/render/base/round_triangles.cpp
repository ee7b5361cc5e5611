#include "render/base/round_triangles.hpp"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace render {
namespace {

using geo::ProjectedPoint;

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// Twice the signed area.
double turn(const ProjectedPoint& a, const ProjectedPoint& b, const ProjectedPoint& c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// Whether d lies inside the circle through a, b, c (counter-clockwise).
bool in_circle(const ProjectedPoint& a, const ProjectedPoint& b, const ProjectedPoint& c,
               const ProjectedPoint& d) {
    const double ax = a.x - d.x, ay = a.y - d.y, bx = b.x - d.x, by = b.y - d.y;
    const double cx = c.x - d.x, cy = c.y - d.y;
    const double a2 = ax * ax + ay * ay, b2 = bx * bx + by * by, c2 = cx * cx + cy * cy;
    const double inside =
        ax * (by * c2 - b2 * cy) - ay * (bx * c2 - b2 * cx) + a2 * (bx * cy - by * cx);
    return inside > 1e-9 * (a2 * b2 + b2 * c2 + c2 * a2);
}

/// Triangles with their neighbours. Side i of a triangle runs from its corner i to the next.
class Flipper {
 public:
    explicit Flipper(geo::Mesh& mesh) : mesh_(mesh) {
        make_counter_clockwise();
        find_neighbours();
    }

    void run() {
        // Each flip makes the triangulation better, so this ends; the bound is for degenerate
        // input whose rounding errors might say otherwise.
        std::size_t flips_left = 20 * neighbours_.size();
        while (!open_.empty() && flips_left > 0) {
            const std::size_t side = open_.back();
            open_.pop_back();
            if (flip(side)) --flips_left;
        }
    }

 private:
    std::uint32_t& corner(std::size_t side) { return mesh_.indices[side]; }
    const ProjectedPoint& place(std::size_t side) { return mesh_.vertices[corner(side)]; }
    static std::size_t next(std::size_t side) { return side % 3 == 2 ? side - 2 : side + 1; }
    static std::size_t before(std::size_t side) { return side % 3 == 0 ? side + 2 : side - 1; }

    void make_counter_clockwise() {
        for (std::size_t i = 0; i + 2 < mesh_.indices.size(); i += 3)
            if (turn(place(i), place(i + 1), place(i + 2)) < 0)
                std::swap(corner(i + 1), corner(i + 2));
    }

    void find_neighbours() {
        neighbours_.assign(mesh_.indices.size(), none);
        std::unordered_map<std::uint64_t, std::size_t> sides;
        sides.reserve(neighbours_.size());
        for (std::size_t side = 0; side < neighbours_.size(); ++side) {
            const std::uint64_t from = corner(side), to = corner(next(side));
            const auto other = sides.find(to << 32 | from);
            if (other != sides.end()) {
                neighbours_[side] = other->second;
                neighbours_[other->second] = side;
                open_.push_back(side);
            }
            sides.emplace(from << 32 | to, side);
        }
    }

    void join(std::size_t side, std::size_t other) {
        neighbours_[side] = other;
        if (other != none) neighbours_[other] = side;
    }

    /// Sides a→b of triangle abc and b→a of bad become c→d and d→c of the triangles adc and bcd:
    ///
    ///     c           c
    ///    ╱ ╲         ╱│╲
    ///   a───b   →   a │ b
    ///    ╲ ╱         ╲│╱
    ///     d           d
    bool flip(std::size_t ab) {
        const std::size_t ba = neighbours_[ab];
        if (ba == none) return false;
        const std::size_t bc = next(ab), ca = before(ab), ad = next(ba), db = before(ba);
        const ProjectedPoint &a = place(ab), &b = place(bc), &c = place(ca), &d = place(db);
        if (turn(a, d, c) <= 0 || turn(b, c, d) <= 0 || !in_circle(a, b, c, d)) return false;

        const std::array<std::size_t, 4> around{neighbours_[bc], neighbours_[ca], neighbours_[ad],
                                                neighbours_[db]};
        const std::uint32_t ia = corner(ab), ib = corner(bc), ic = corner(ca), id = corner(db);
        // The first triangle's sides become a→d, d→c, c→a; the second's b→c, c→d, d→b.
        corner(ab) = ia, corner(bc) = id, corner(ca) = ic;
        corner(ba) = ib, corner(ad) = ic, corner(db) = id;
        join(ab, around[2]);
        join(bc, ad);
        join(ca, around[1]);
        join(ba, around[0]);
        join(db, around[3]);
        for (const std::size_t side : {ab, ca, ba, db}) open_.push_back(side);
        return true;
    }

    geo::Mesh& mesh_;
    std::vector<std::size_t> neighbours_;  ///< of every side; none at the polygon's edge
    std::vector<std::size_t> open_;        ///< sides to be looked at
};

}  // namespace

void round_triangles(geo::Mesh& mesh) {
    Flipper(mesh).run();
}

}  // namespace render

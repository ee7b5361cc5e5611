#include "session/mark_groups.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <unordered_map>

#include "geo/camera.hpp"

namespace session {
namespace {

constexpr double symbol_reach = 10.0;  // px from a symbol's centre to its edge, halo included
constexpr double stack_reach = 18.0;
constexpr int most_passes = 16;  // merging settles in two or three; this only bounds it

double reach_of(std::size_t count) {
    if (count == 1) return symbol_reach;
    return count <= largest_fan ? fan_radius(count) + symbol_reach : stack_reach;
}

const double widest_reach = reach_of(largest_fan);

/// Groups by the square of the map they lie in; squares are wide enough that whatever touches a
/// group lies in its square or the eight around it.
class Grid {
 public:
    explicit Grid(double metres_per_px) : width_m_(2 * widest_reach * metres_per_px) {}

    void add(const geo::ProjectedPoint& at, std::size_t group) {
        squares_[key(column(at.x), column(at.y))].push_back(group);
    }
    template <class Visit>
    void visit_around(const geo::ProjectedPoint& at, Visit visit) const {
        for (std::int64_t x = column(at.x) - 1; x <= column(at.x) + 1; ++x)
            for (std::int64_t y = column(at.y) - 1; y <= column(at.y) + 1; ++y)
                if (const auto square = squares_.find(key(x, y)); square != squares_.end())
                    for (const std::size_t group : square->second) visit(group);
    }

 private:
    std::int64_t column(double metres) const {
        return static_cast<std::int64_t>(std::floor(metres / width_m_));
    }
    static std::int64_t key(std::int64_t x, std::int64_t y) { return x * 4'000'037 + y; }

    double width_m_;
    std::unordered_map<std::int64_t, std::vector<std::size_t>> squares_;
};

void merge(MarkGroup& into, MarkGroup& from) {
    const auto a = static_cast<double>(into.rows.size());
    const auto b = static_cast<double>(from.rows.size());
    into.centre = {(into.centre.x * a + from.centre.x * b) / (a + b),
                   (into.centre.y * a + from.centre.y * b) / (a + b)};
    into.rows.insert(into.rows.end(), from.rows.begin(), from.rows.end());
    from.rows.clear();
}

/// Each group swallows or joins an earlier one that it touches. Returns whether anything merged.
bool merge_once(std::vector<MarkGroup>& groups, double metres_per_px) {
    Grid grid(metres_per_px);
    bool merged = false;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        MarkGroup& group = groups[i];
        std::size_t touching = groups.size();
        grid.visit_around(group.centre, [&](std::size_t other) {
            if (touching != groups.size()) return;
            const double away = std::hypot(groups[other].centre.x - group.centre.x,
                                           groups[other].centre.y - group.centre.y);
            const double reach = reach_of(groups[other].rows.size()) + reach_of(group.rows.size());
            if (away < reach * metres_per_px) touching = other;
        });
        if (touching == groups.size()) {
            grid.add(group.centre, i);
        } else {
            merge(groups[touching], group);
            merged = true;
        }
    }
    std::erase_if(groups, [](const MarkGroup& group) { return group.rows.empty(); });
    return merged;
}

}  // namespace

double fan_radius(std::size_t count) {
    if (count <= 1) return 0.0;
    const auto around = static_cast<double>(std::min(count, largest_fan));
    return std::max(12.0, fan_spacing * around / (2 * std::numbers::pi));
}

MarkGroups group_marks(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows,
                       const geo::Camera& camera) {
    MarkGroups made{{}, 0, 0, camera.zoom, camera.projection};
    const geo::Bounds& world = geo::world_of(camera.projection);
    made.groups.reserve(rows.size());
    for (const claims::EventRow row : rows) {
        const claims::Event event = atlas.event(row);
        if (!event.is_located()) {
            ++made.unlocated;
        } else if (!world.contains(event.at)) {
            ++made.beyond;
        } else {
            made.groups.push_back({geo::project(camera.projection, event.at), {row}});
        }
    }
    const double metres_per_px = geo::metres_per_pixel(camera);
    for (int pass = 0; pass < most_passes && merge_once(made.groups, metres_per_px); ++pass) {
    }
    for (MarkGroup& group : made.groups) std::ranges::sort(group.rows);
    return made;
}

}  // namespace session

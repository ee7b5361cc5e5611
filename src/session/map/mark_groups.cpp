#include "session/map/mark_groups.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "session/map/mark_merge.hpp"
#include "session/map/mark_seeds.hpp"

namespace session {
namespace {

// So far a map can be panned before groups are made anew.
constexpr double spare_px = 512.0;
// What lies further away has no say in what becomes of a seed: it would have to come through more
// seeds, merging one after the other, than fit in between.
constexpr double say_px = 600.0;

}  // namespace

MarkGroups::MarkGroups(const EventPlaces& places, const std::vector<claims::EventRow>& rows,
                       const std::vector<claims::Status>& statuses, const geo::Camera& camera,
                       const geo::Viewport& viewport)
    : camera_(camera),
      half_width_px_(viewport.width / 2 + spare_px),
      half_height_px_(viewport.height / 2 + spare_px) {
    MarkSeeds seeded =
        seed_marks(places, rows, camera, MapWindow::around(camera, viewport, spare_px + say_px));
    unlocated_ = seeded.unlocated;
    away_ = seeded.away;
    const std::vector<std::uint32_t> group_of =
        merge_touching(seeded.seeds, geo::metres_per_pixel(camera));

    // Members of one group side by side: by counting, so that they keep the atlas's order.
    std::vector<std::size_t> next(seeded.seeds.size()), number(seeded.seeds.size());
    members_.resize(seeded.rows.size());
    std::size_t begin = 0;
    for (std::size_t i = 0; i < seeded.seeds.size(); ++i) {
        if (group_of[i] != i) continue;
        const MarkSeed& group = seeded.seeds[i];
        next[i] = begin;
        number[i] = groups_.size();
        groups_.push_back({group.centre, {members_.data() + begin, group.count}});
        begin += group.count;
    }
    for (std::size_t i = 0; i < seeded.rows.size(); ++i) {
        const claims::EventRow row = seeded.rows[i];
        const std::uint32_t group = group_of[seeded.seed_of[i]];
        members_[next[group]++] = row;
        ++groups_[number[group]].counts[static_cast<std::size_t>(statuses[row])];
    }
}

bool MarkGroups::cover(const geo::Camera& camera, const geo::Viewport& viewport) const {
    if (camera.zoom != camera_.zoom || camera.projection != camera_.projection) return false;
    const geo::ProjectedPoint from = geo::project(camera_.projection, camera_.centre);
    const geo::ProjectedPoint to = geo::project(camera.projection, camera.centre);
    const double px = geo::metres_per_pixel(camera);
    return std::abs(to.x - from.x) / px + viewport.width / 2 <= half_width_px_ &&
           std::abs(to.y - from.y) / px + viewport.height / 2 <= half_height_px_;
}

}  // namespace session

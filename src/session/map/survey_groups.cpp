#include "session/map/survey_groups.hpp"

#include <map>

#include "session/map/mark_merge.hpp"

namespace session {

SurveyGroups::SurveyGroups(std::span<const claims::CountedSquare> squares,
                           const geo::Camera& camera)
    : zoom_(camera.zoom), projection_(camera.projection) {
    std::vector<MarkSeed> seeds;
    std::vector<const claims::CountedSquare*> shown;
    for (const claims::CountedSquare& square : squares) {
        if (!geo::world_of(projection_).contains(square.centre)) continue;
        seeds.push_back({geo::project(projection_, square.centre),
                         claims::total_of(square.by_status), square.number});
        shown.push_back(&square);
    }
    const std::vector<std::uint32_t> part_of = merge_touching(seeds, geo::metres_per_pixel(camera));
    std::map<std::uint32_t, std::size_t> group_of;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto [at, is_new] = group_of.try_emplace(part_of[i], groups_.size());
        if (is_new) groups_.push_back({.centre = seeds[part_of[i]].centre, .ground = {}});
        CountedGroup& group = groups_[at->second];
        group.ground.include(shown[i]->centre);
        for (std::size_t status = 0; status < claims::status_count; ++status)
            group.by_status[status] += shown[i]->by_status[status];
    }
}

}  // namespace session

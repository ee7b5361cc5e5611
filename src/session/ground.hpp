#pragma once

#include <memory>

#include "claims/problem.hpp"
#include "claims/workers.hpp"
#include "geo/base_map.hpp"
#include "session/panels.hpp"
#include "session/time/time_axis.hpp"
#include "session/view.hpp"

namespace session {

/// What a session begins with besides its atlas: what belongs to the window and the boundaries.
struct Ground {
    std::shared_ptr<const geo::BaseMap> base;
    claims::Problems base_problems{};
    claims::Workers workers{};  ///< for what takes long with many events
    View view{};
    geo::Viewport viewport{};
    PanelsOpen panels{true, true, true, true};
    ListOrder list_order{};
    TimeAxis time_axis{};
    /// No panels stand beside the map: lists are empty, words are not counted, and nothing is made
    /// ready for other filters.
    bool is_for_pictures = false;
};

/// Whether what is derived from an atlas is the same on both.
inline bool look_alike(const Ground& a, const Ground& b) {
    return a.base == b.base && a.view == b.view && a.viewport == b.viewport &&
           a.panels == b.panels && a.list_order == b.list_order && a.time_axis == b.time_axis &&
           a.is_for_pictures == b.is_for_pictures;
}

}  // namespace session

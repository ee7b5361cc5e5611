#include "session/boundary_view.hpp"

#include <algorithm>

#include "claims/dates/edtf.hpp"

namespace session {
namespace {

bool is_dispute(geo::Layer layer) {
    return layer == geo::Layer::disputed || layer == geo::Layer::control;
}

/// A line that somebody holds, or the land behind it, in contrast to a territory.
bool is_held(const geo::Boundary& boundary) {
    return boundary.kind.find("line_of_contact") != std::string::npos ||
           boundary.kind.starts_with("held_");
}

claims::Extent validity(const geo::Boundary& boundary) {
    claims::Extent extent;
    if (!boundary.valid_from.empty()) extent.begin = claims::read_extent(boundary.valid_from).begin;
    if (!boundary.valid_to.empty()) extent.end = claims::read_extent(boundary.valid_to).end;
    return extent;
}

bool is_shown(const geo::Boundary& boundary, geo::Layer layer, BoundaryView view,
              claims::Instant on) {
    if (view == BoundaryView::recognised && is_dispute(layer)) return false;
    if (boundary.valid_from.empty() && boundary.valid_to.empty()) return true;
    const claims::Extent valid = validity(boundary);
    const bool outlives = view == BoundaryView::both && is_dispute(layer) && !is_held(boundary);
    return on >= valid.begin && (on < valid.end || outlives);
}

}  // namespace

claims::Instant boundary_date(const claims::Atlas& atlas, const claims::Filter& filter) {
    // An end is the moment after.
    if (filter.known_on) return *filter.known_on - 1;
    if (filter.window && filter.window->end != claims::distant_future)
        return filter.window->end - 1;
    claims::Instant last = claims::distant_past;
    for (const auto& chunk : atlas.chunks()) last = std::max(last, chunk->dates().latest_end());
    if (last == claims::distant_past) return claims::distant_future - 1;
    return filter.window ? std::max(last - 1, filter.window->begin) : last - 1;
}

std::vector<const geo::Boundary*> hidden_boundaries(const geo::BaseMap& base, BoundaryView view,
                                                    claims::Instant on) {
    std::vector<const geo::Boundary*> hidden;
    for (std::size_t i = 0; i < geo::layer_count; ++i)
        for (const geo::Boundary& boundary : base.layers[i])
            if (!is_shown(boundary, static_cast<geo::Layer>(i), view, on))
                hidden.push_back(&boundary);
    return hidden;
}

std::string in_words(BoundaryView view, claims::Instant on) {
    if (view == BoundaryView::both) return {};
    if (view == BoundaryView::recognised) return "Boundaries: internationally recognised";
    return "Boundaries: in effect on " + claims::edtf_in_words(claims::to_iso_day(on));
}

}  // namespace session

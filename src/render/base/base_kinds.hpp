#pragma once

#include "geo/base_map.hpp"

namespace render {

/// Whether a feature of the layer `disputed` or `control` is the former oblast or its border; the
/// others have to do with the line of contact.
inline bool is_oblast(const geo::Boundary& boundary) {
    return boundary.kind.find("oblast") != std::string::npos ||
           boundary.id.find("oblast") != std::string::npos;
}

/// Whether a feature of the layer `borders` is a shore, not a border.
inline bool is_coast(const geo::Boundary& boundary) {
    return boundary.kind == "coast";
}

/// Whether a feature of the layer `borders` is one of whose course or existence states disagree.
inline bool is_disputed_border(const geo::Boundary& boundary) {
    return boundary.kind == "disputed_border";
}

/// Whether a feature of the layer `control` is a line, beyond the countries in focus, behind which
/// somebody else holds what by the recognised borders belongs to a country.
inline bool is_held_line(const geo::Boundary& boundary) {
    return boundary.kind == "held_line";
}

/// Whether a feature belongs to the world around the detailed ground.
inline bool is_coarse(const geo::Boundary& boundary) {
    constexpr int coarse_rank = 3;
    return boundary.rank >= coarse_rank;
}

}  // namespace render

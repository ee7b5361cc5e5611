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

}  // namespace render

#pragma once

#include <vector>

#include "claims/vocabulary.hpp"
#include "style/colour.hpp"
#include "style/palette.hpp"

namespace style {

/// A corner of a symbol. The symbol's body fills about −1…1 in both directions, y down.
struct SymbolPoint {
    float x = 0;
    float y = 0;
};

/// A filled convex polygon, corners in order around it.
struct SymbolPart {
    std::vector<SymbolPoint> corners;
    Colour fill;
};

/// The mark of a status: parts to be painted one over the other, the light halo and the dark
/// hairline first. In the dark the mark of what was withdrawn, which is hollow, has light dashes on
/// a dark body. The window, pictures and the legend all draw this one description.
using Symbol = std::vector<SymbolPart>;

const Symbol& status_symbol(claims::Status status, Theme theme);

/// The colour a status is known by, for bars and words beside the mark.
Colour status_colour(claims::Status status, Theme theme);

/// Half the width of a symbol's body in px on the map; the halo reaches `symbol_reach` times that.
inline constexpr float symbol_radius = 7.5F;
inline constexpr float symbol_reach = 1.45F;

}  // namespace style

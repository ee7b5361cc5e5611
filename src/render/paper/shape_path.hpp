#pragma once

#include "render/drawing/drawing.hpp"
#include "render/drawing/path.hpp"
#include "style/status_symbol.hpp"

namespace render {

// The outlines of shapes. Px; all wind the same way, so that together they cover what each covers.

/// `inset`: how far inside of the box's outline.
Path outline_of(const Box& box, double inset = 0.0);
Path outline_of(const Ellipse& ellipse);
/// The middle line of an arc, to be drawn as wide as the arc.
Path middle_of(const Arc& arc);
/// The area of parts of a symbol that have one colour.
Path outline_of(const style::SymbolPart& part, const PlacedSymbol& symbol);

}  // namespace render

#pragma once

#include "render/drawing/path.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// The outlines of a text's letters where they stand, px.
Path outline_of(const PlacedText& text, const FontSet& fonts);

}  // namespace render

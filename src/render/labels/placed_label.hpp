#pragma once

#include <vector>

#include "render/drawing/drawing.hpp"
#include "render/labels/label_source.hpp"
#include "render/labels/screen_box.hpp"

namespace render {

/// A name where it stands, with the room that it takes.
struct PlacedLabel {
    LabelKind kind;
    std::vector<PlacedText> lines;
    std::vector<Shape> dot;
    std::vector<ScreenBox> boxes;
};

}  // namespace render

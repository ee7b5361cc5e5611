#pragma once

namespace render {

/// A rectangle of a picture, in device pixels from the picture's top left corner.
struct PicturePart {
    int left = 0, top = 0;
    int width = 0, height = 0;
};

}  // namespace render

#pragma once

#include <functional>
#include <vector>

#include "render/drawn_part.hpp"
#include "style/colour.hpp"
#include "style/picture.hpp"

namespace app {

/// A band of a picture as the device has it, or is still drawing it.
class DrawnBand {
 public:
    /// One part for each of the maps; the second one begins so many device pixels from the left.
    DrawnBand(std::vector<render::DrawnPart> parts, int second_left, const style::Colour& between);

    int height() const { return parts_.front().height(); }  ///< device pixels

    /// Hands over its rows from the top, a few at a time, so that they stay in the processor's
    /// cache until they are packed. Waits until they are drawn.
    void read(const std::function<void(style::Picture strip)>& take) const;

 private:
    style::Picture strip(int top, int rows) const;

    std::vector<render::DrawnPart> parts_;
    int second_left_;
    style::Colour between_;
};

}  // namespace app

#pragma once

#include <memory>

#include "style/picture.hpp"

namespace render {

class Canvas;

/// A part of a picture as the device has it, or is still drawing it.
class DrawnPart {
 public:
    explicit DrawnPart(std::unique_ptr<const Canvas> canvas);
    DrawnPart(DrawnPart&&) noexcept;
    DrawnPart& operator=(DrawnPart&&) noexcept;
    ~DrawnPart();

    int width() const;   ///< device pixels
    int height() const;  ///< device pixels

    /// So many rows from `top` of the part on; waits until they are drawn.
    style::Picture rows(int top, int count) const;
    style::Picture all() const { return rows(0, height()); }

 private:
    std::unique_ptr<const Canvas> canvas_;
};

}  // namespace render

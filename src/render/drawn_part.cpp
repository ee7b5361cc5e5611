#include "render/drawn_part.hpp"

#include <utility>

#include "render/gl/canvas.hpp"

namespace render {

DrawnPart::DrawnPart(std::unique_ptr<const Canvas> canvas) : canvas_(std::move(canvas)) {}
DrawnPart::DrawnPart(DrawnPart&&) noexcept = default;
DrawnPart& DrawnPart::operator=(DrawnPart&&) noexcept = default;
DrawnPart::~DrawnPart() = default;

int DrawnPart::width() const {
    return canvas_->width();
}

int DrawnPart::height() const {
    return canvas_->height();
}

style::Picture DrawnPart::rows(int top, int count) const {
    return canvas_->read(top, count);
}

}  // namespace render

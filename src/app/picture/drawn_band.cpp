#include "app/picture/drawn_band.hpp"

#include <algorithm>
#include <utility>

#include "app/picture/side_by_side.hpp"

namespace app {
namespace {

constexpr int pixels_of_strip = 1 << 17;

}  // namespace

DrawnBand::DrawnBand(std::vector<render::DrawnPart> parts, int second_left,
                     const style::Colour& between)
    : parts_(std::move(parts)), second_left_(second_left), between_(between) {}

void DrawnBand::read(const std::function<void(style::Picture strip)>& take) const {
    const int rows = std::max(1, pixels_of_strip / parts_.front().width());
    for (int top = 0; top < height(); top += rows) take(strip(top, std::min(rows, height() - top)));
}

style::Picture DrawnBand::strip(int top, int rows) const {
    style::Picture first = parts_.front().rows(top, rows);
    if (parts_.size() == 1) return first;
    return side_by_side(first, parts_.back().rows(top, rows), second_left_, between_);
}

}  // namespace app

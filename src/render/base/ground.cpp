#include "render/base/ground.hpp"

#include <type_traits>

#include "render/base/ground_in_view.hpp"

namespace render {

Ground::Stock Ground::stock(DetailLevel level, const MetreBox& view,
                            std::span<const GroundStep> steps) const {
    const Detail& detail = details_[level];
    Stock stock{{level, {}, {}, 0}, 0};
    each_in_view(*shapes_, view, steps, [&]<class Shape>(const Shape& shape) {
        bool is_here = false;
        if constexpr (std::is_same_v<Shape, GroundPolygon>)
            is_here = detail.fills.has(shape);
        else
            is_here = detail.lines.has(shape);
        if (is_here)
            ++stock.here;
        else
            stock.missing.add(shape);
    });
    return stock;
}

void Ground::add(const GroundParts& parts) {
    details_[parts.level].fills.add(parts.fills);
    details_[parts.level].lines.add(parts.lines);
}

void Ground::draw(Fill fill, const Frame& frame) {
    details_[shown_].fills.draw(shapes_->of(fill), frame);
}

void Ground::draw(LineKind line, const Frame& frame) {
    details_[shown_].lines.draw(shapes_->of(line), frame);
}

}  // namespace render

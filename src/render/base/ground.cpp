#include "render/base/ground.hpp"

#include <variant>

namespace render {
namespace {

/// Goes through what steps draw of a detail.
template <class Detail>
class StockTaker {
 public:
    StockTaker(const GroundShapes& shapes, const Detail& detail, const MetreBox& view,
               Ground::Stock& stock)
        : shapes_(shapes), detail_(detail), view_(view), stock_(stock) {}

    void operator()(const FillStep& step) { take(shapes_.of(step.fill), detail_.fills); }
    void operator()(const HatchStep& step) { take(shapes_.of(step.fill), detail_.fills); }
    void operator()(const LineStep& step) { take(shapes_.of(step.line), detail_.lines); }

 private:
    void take(const auto& shapes, const auto& buffer) {
        for (const auto& shape : shapes) {
            if (!shape.box.overlaps(view_)) continue;
            if (buffer.has(shape))
                ++stock_.here;
            else
                stock_.missing.add(shape);
        }
    }

    const GroundShapes& shapes_;
    const Detail& detail_;
    const MetreBox& view_;
    Ground::Stock& stock_;
};

}  // namespace

Ground::Stock Ground::stock(DetailLevel level, const MetreBox& view,
                            std::span<const GroundStep> steps) const {
    Stock stock{{level, {}, {}, 0}, 0};
    StockTaker taker(*shapes_, details_[level], view, stock);
    for (const GroundStep& step : steps) std::visit(taker, step);
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

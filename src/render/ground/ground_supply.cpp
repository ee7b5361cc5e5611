#include "render/ground/ground_supply.hpp"

#include <utility>

namespace render {
namespace {

// So many corners are made in about a tenth of a second: better waited for than an empty map. The
// bundled map has fewer.
constexpr std::size_t quickly_made = 400'000;
// What is made in one go: a quarter of a second later a person may look at something else.
constexpr std::size_t one_go = std::size_t{1} << 19;

/// With as much again on every side: where a pan or a step back leads next.
MetreBox surroundings_of(const MetreBox& view) {
    const double width = view.east - view.west, height = view.north - view.south;
    return {view.west - width, view.south - height, view.east + width, view.north + height};
}

/// The level of which most is there; of several the nearest, and of two the coarser one.
DetailLevel fullest(const Ground& ground, const Frame& frame, std::span<const GroundStep> steps) {
    const DetailLevel wanted = detail_level_at(frame.scene.camera.zoom);
    const auto steps_off = [&](DetailLevel level) {
        return level > wanted ? level - wanted : wanted - level;
    };
    DetailLevel best = wanted;
    std::size_t most = ground.stock(wanted, frame.view, steps).here;
    for (DetailLevel level = 0; level < detail_level_count; ++level) {
        const std::size_t here = ground.stock(level, frame.view, steps).here;
        if (here < most || (here == most && steps_off(level) >= steps_off(best))) continue;
        best = level;
        most = here;
    }
    return best;
}

}  // namespace

std::shared_ptr<const GroundShapes> GroundSupply::shapes(
    const std::shared_ptr<const geo::BaseMap>& base, const Frame& frame) {
    const geo::Projection projection = frame.scene.camera.projection;
    std::erase_if(news_->deliveries,
                  [&](const News::Delivery& delivery) { return delivery.of->base != base; });
    const auto made = std::exchange(news_->shapes, nullptr);
    if (made && made->base == base && made->projection == projection) return made;
    if (!beside_ || frame.is_exact || corners_of(*base) <= 2 * quickly_made)
        return std::make_shared<const GroundShapes>(base, projection);
    if (std::exchange(news_->is_busy, true)) return nullptr;
    beside_([base, projection, news = news_]() -> std::function<void()> {
        auto shapes = std::make_shared<const GroundShapes>(base, projection);
        return [news, shapes] {
            news->shapes = shapes;
            news->is_busy = false;
            ++news->version;
        };
    });
    return nullptr;
}

bool GroundSupply::prepare(Ground& ground, const Frame& frame, std::span<const GroundStep> steps) {
    take_in(ground);
    const DetailLevel wanted = detail_level_at(frame.scene.camera.zoom);
    const GroundOrder missing = ground.stock(wanted, frame.view, steps).missing;
    ground.show(wanted);
    const bool may_wait = beside_ && !frame.is_exact;
    if (may_wait && !missing.is_empty()) {
        const DetailLevel best = fullest(ground, frame, steps);
        const bool is_empty = ground.stock(best, frame.view, steps).here == 0;
        if (!is_empty || missing.corners > quickly_made) {
            ask_for(ground, {missing});
            ground.show(best);
            return false;
        }
    }
    if (!missing.is_empty()) ground.add(parts_of(*ground.shapes(), missing, workers_));
    if (may_wait) look_ahead(ground, frame, steps);
    return true;
}

void GroundSupply::take_in(Ground& ground) {
    std::erase_if(news_->deliveries, [&](const News::Delivery& delivery) {
        if (delivery.of != ground.shapes()) return false;
        for (const GroundParts& parts : *delivery.parts) ground.add(parts);
        return true;
    });
}

/// One thing at a time: what is asked for next depends on what is looked at then.
void GroundSupply::ask_for(const Ground& ground, std::vector<GroundOrder> orders) {
    if (std::exchange(news_->is_busy, true)) return;
    for (GroundOrder& order : orders) order = order.first(one_go);
    beside_([shapes = ground.shapes(), orders = std::move(orders),
             news = news_]() -> std::function<void()> {
        // One core stays with the window.
        const auto parts = std::make_shared<std::vector<GroundParts>>();
        for (const GroundOrder& order : orders) parts->push_back(parts_of(*shapes, order, {}));
        return [news, shapes, parts] {
            news->deliveries.push_back({shapes, parts});
            news->is_busy = false;
            ++news->version;
        };
    });
}

/// What a pan or a step back may show next.
void GroundSupply::look_ahead(const Ground& ground, const Frame& frame,
                              std::span<const GroundStep> steps) {
    const DetailLevel level = detail_level_at(frame.scene.camera.zoom);
    const MetreBox around = surroundings_of(frame.seen_in({0, 0, frame.width, frame.height}));
    std::vector<GroundOrder> orders;
    for (const DetailLevel next : {level, level == 0 ? level : level - 1})
        if (GroundOrder order = ground.stock(next, around, steps).missing; !order.is_empty())
            orders.push_back(std::move(order));
    if (!orders.empty()) ask_for(ground, std::move(orders));
}

}  // namespace render

#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "claims/workers.hpp"
#include "render/base/ground.hpp"
#include "render/beside.hpp"
#include "render/frame.hpp"

namespace render {

/// Brings onto the device what frames show of a ground. What has to be exact is made at once, by
/// all workers; for a window it is made beside it, and until it comes, another level of detail is
/// drawn.
class GroundSupply {
 public:
    GroundSupply(claims::Workers workers, Beside beside)
        : workers_(std::move(workers)), beside_(std::move(beside)) {}

    /// Null while they are being made.
    std::shared_ptr<const GroundShapes> shapes(const std::shared_ptr<const geo::BaseMap>& base,
                                               const Frame& frame);
    /// Chooses the level that `ground` shows. False while a better one is being made: the next
    /// version() is to be drawn anew.
    bool prepare(Ground& ground, const Frame& frame, std::span<const GroundStep> steps);

    /// How often something came from beside.
    std::uint64_t version() const { return news_->version; }

 private:
    /// What came and was not taken in yet. Work under way holds it, too, and may outlive the
    /// supply.
    struct News {
        bool is_busy = false;
        std::uint64_t version = 0;
        std::shared_ptr<const GroundShapes> shapes;
        struct Delivery {
            std::shared_ptr<const GroundShapes> of;
            std::shared_ptr<const std::vector<GroundParts>> parts;
        };
        std::vector<Delivery> deliveries;
    };

    void take_in(Ground& ground);
    void ask_for(const Ground& ground, std::vector<GroundOrder> orders);
    void look_ahead(const Ground& ground, const Frame& frame, std::span<const GroundStep> steps);

    claims::Workers workers_;
    Beside beside_;
    std::shared_ptr<News> news_ = std::make_shared<News>();
};

}  // namespace render

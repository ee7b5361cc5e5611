#pragma once

#include <array>
#include <optional>

#include "render/drawing/drawing_instances.hpp"
#include "render/drawing/instance_maker.hpp"
#include "render/over_map.hpp"
#include "render/scene.hpp"

namespace render {

/// Everything that lies over the map's ground, laid out and ready for a device: needs none itself,
/// and can be made on any thread.
class OverlayLayout {
 public:
    explicit OverlayLayout(const Fonts& fonts) : fonts_(fonts), over_map_(fonts_), maker_(fonts_) {}
    OverlayLayout(const OverlayLayout&) = delete;
    OverlayLayout& operator=(const OverlayLayout&) = delete;

    void update(const Scene& scene);

    const std::array<DrawingInstances, over_part_count>& parts() const { return parts_; }
    InstanceMaker& maker() { return maker_; }
    /// The small map whose ground lies under OverPart::locator.
    const std::optional<Locator>& locator() const { return over_map_.locator(); }

 private:
    FontSet fonts_;
    OverMap over_map_;
    InstanceMaker maker_;
    std::array<DrawingInstances, over_part_count> parts_;
    bool are_names_made_ = false;
};

}  // namespace render

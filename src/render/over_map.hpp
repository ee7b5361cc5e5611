#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "render/drawing/drawing.hpp"
#include "render/furniture/locator.hpp"
#include "render/labels/label_source.hpp"
#include "render/labels/place_labels.hpp"
#include "render/scene.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// What lies over the map's ground, in drawing order.
enum class OverPart {
    graticule,
    dots,
    ground_marks,
    marks,
    stacks,
    opened,
    selection,
    numbers,
    labels,
    furniture,
    locator
};
inline constexpr std::size_t over_part_count = 11;

/// Lays out what lies over the map's ground, for whatever device. Names are placed anew only when
/// something that decides about them has changed.
class OverMap {
 public:
    explicit OverMap(const FontSet& fonts) : fonts_(fonts) {}

    /// Whether names, and the dots of places, may stand elsewhere than before.
    bool update(const Scene& scene);

    const std::array<Drawing, over_part_count>& drawings() const { return drawings_; }
    /// The small map whose ground lies under OverPart::locator.
    const std::optional<Locator>& locator() const { return locator_; }

 private:
    Drawing& part(OverPart which) { return drawings_[static_cast<std::size_t>(which)]; }
    void find_names(const Scene& scene);
    bool place_names(const Scene& scene, const std::vector<ScreenBox>& furniture);

    const FontSet& fonts_;
    std::array<Drawing, over_part_count> drawings_;

    std::shared_ptr<const geo::BaseMap> base_;
    geo::Projection projection_ = geo::Projection::web_mercator;
    geo::Names names_ = geo::Names::usual;
    std::vector<LabelSource> sources_;  ///< of that base map in that projection, with those names
    std::optional<LabelScene> labels_for_;
    std::vector<ScreenBox> label_boxes_;
    std::optional<Locator> locator_;
};

}  // namespace render

#pragma once

#include <array>
#include <vector>

#include "render/labels/placed_label.hpp"
#include "render/text/font_set.hpp"
#include "style/palette.hpp"

namespace render {

/// What decides where names stand.
struct LabelScene {
    geo::Camera camera;
    geo::Viewport viewport;
    style::Theme theme = style::Theme::light;
    std::array<bool, geo::layer_count> layers_shown{};
    std::vector<const geo::Boundary*> hidden;
    std::vector<ScreenBox> furniture;  ///< neither names nor dots may touch these
    std::vector<ScreenBox> events;     ///< no name may touch these; a dot may lie under one
    bool whole_names = false;          ///< none may reach beyond the viewport

    friend bool operator==(const LabelScene&, const LabelScene&) = default;
};

/// Names by importance, each in the best place that is free; a name that finds none is left out.
/// Names just beyond the viewport take part too, so that panning does not reshuffle those inside;
/// not where names are whole.
std::vector<PlacedLabel> place_labels(const std::vector<LabelSource>& sources, const FontSet& fonts,
                                      const LabelScene& scene);

}  // namespace render

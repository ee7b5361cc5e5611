#pragma once

#include <string>
#include <variant>
#include <vector>

#include "render/drawing/drawing.hpp"
#include "render/scene.hpp"

namespace render {

/// What a picture shows beside its events, and what does not explain itself.
enum class GroundSign { disputed_area, contact_line, oblast_border, uncertain_place };

struct KeyEntry {
    std::variant<GroundSign, claims::Relation> sign;  ///< or an arc between events
    std::string words;                                ///< "Line of contact 1994–2020"

    friend bool operator==(const KeyEntry&, const KeyEntry&) = default;
};

/// Of those that are in view.
std::vector<KeyEntry> ground_key(const Scene& scene);

/// A small picture of a sign around a point; `scale` as that of the words beside it.
Drawing key_sign(const KeyEntry& entry, style::Theme theme, const geo::ScreenPoint& middle,
                 double scale);

}  // namespace render

#pragma once

#include <vector>

#include "render/drawing/drawing.hpp"
#include "render/scene.hpp"

namespace render {

/// What a picture shows beside its events and what does not explain itself, as far as it is in
/// view.
std::vector<KeyEntry> ground_key(const Scene& scene);

/// A small picture of a sign around a point; `scale` as that of the words beside it.
Drawing key_sign(const KeyEntry& entry, style::Theme theme, const geo::ScreenPoint& middle,
                 double scale);

}  // namespace render

#pragma once

#include <string>

#include "render/drawing/path.hpp"

namespace render {

/// The path as the attribute `d` of an SVG path, every coordinate `scale` times as large, to two
/// decimals. From point to point, which makes short numbers; the rounding does not add up.
std::string svg_path(const Path& path, double scale = 1.0);

}  // namespace render

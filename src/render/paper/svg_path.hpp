#pragma once

#include <string>

#include "render/drawing/path.hpp"

namespace render {

/// The path as the attribute `d` of an SVG path, every coordinate `scale` times as large.
std::string svg_path(const Path& path, double scale = 1.0);

}  // namespace render

#pragma once

#include "render/paper_part.hpp"

namespace app {

/// Loads what draws PDF and SVG, once. Throws io::Error when it cannot be loaded.
const render::PaperPart& paper_part();

}  // namespace app

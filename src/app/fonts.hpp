#pragma once

#include "render/fonts.hpp"

namespace app {

/// The program's fonts (Noto Sans), each searched in turn for a character: Latin and Cyrillic,
/// Armenian, Georgian. Read once and kept until the program ends. Throws
/// std::runtime_error with a sentence when the package fonts-noto-core is not installed.
const render::Fonts& fonts();

}  // namespace app

#pragma once

#include <string>

#include "render/fonts.hpp"

namespace app {

/// The fonts of this computer for scripts beyond those of the map's own faces. They are looked for
/// when the first such character comes.
render::FurtherFonts& further_fonts();

/// A sentence about characters that were asked for and that no font has; empty when there are none.
std::string letters_missing();

}  // namespace app

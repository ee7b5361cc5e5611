#pragma once

#include "render/fonts.hpp"

namespace app {

/// The fonts of this computer for scripts beyond those of the map's own faces. They are looked for
/// when the first such character comes.
render::FurtherFonts& further_fonts();

}  // namespace app

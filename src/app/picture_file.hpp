#pragma once

#include <cstdint>
#include <vector>

#include "app/picture.hpp"
#include "app/picture_format.hpp"

namespace app {

/// The session's map as a file's bytes, drawn without a display. Pixels need OpenGL, vectors do
/// not.
std::vector<std::uint8_t> picture_file(PictureFormat format, const session::Session& session,
                                       const PictureStyle& style);

}  // namespace app

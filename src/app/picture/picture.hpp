#pragma once

#include <cstdint>
#include <vector>

#include "app/picture/picture_ahead.hpp"
#include "app/picture/picture_bands.hpp"
#include "io/progress.hpp"
#include "render/map_renderer.hpp"
#include "session/session.hpp"

namespace app {

// Both draw in bands (see PictureBands) and throw io::Cancelled when `progress` wants to stop.

/// The session's maps as pixels, beside each other.
style::Picture draw_sheets(render::MapRenderer& renderer, const session::Session& session,
                           const PictureStyle& style, const io::Progress& progress = {});
style::Picture draw_sheets(const PictureBands& bands, const io::Progress& progress = {});

/// The session's map as a PNG file's bytes. The window, the command line and the tests all take
/// their pictures here: the same session gives the same bytes. Held at a time are one band of its
/// pixels and the bytes.
std::vector<std::uint8_t> take_picture(render::MapRenderer& renderer,
                                       const session::Session& session, const PictureStyle& style,
                                       const io::Progress& progress = {});
/// The same of what was begun before there was a renderer.
std::vector<std::uint8_t> take_picture(render::MapRenderer& renderer, PictureAhead& ahead,
                                       const io::Progress& progress = {});

}  // namespace app

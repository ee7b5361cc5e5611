#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "app/picture_style.hpp"
#include "render/map_renderer.hpp"
#include "session/session.hpp"

namespace app {

/// The session's map as a PNG file's bytes. The window, the command line and the tests all take
/// their pictures here: the same session gives the same bytes.
std::vector<std::uint8_t> take_picture(render::MapRenderer& renderer,
                                       const session::Session& session, const PictureStyle& style);

/// A free name in `folder`: "South Caucasus, October 2020 (2).png". Never names an existing file.
std::filesystem::path free_picture_name(const std::filesystem::path& folder,
                                        const std::string& title);

}  // namespace app

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "app/picture/picture_style.hpp"
#include "app/picture/staging.hpp"

namespace app {

// Pictures of the window's session, as a person has laid them out.

/// Whether the map stands in the shape of a picture.
bool is_laid_out(const session::Session& session);
/// What its pictures show, in the size that they are to have.
Staging staging_as_laid_out(const session::Session& session);
/// The parts that are wanted, at the ratio of device pixels to px; `location` is where the atlas
/// was read from.
PictureStyle style_as_laid_out(const session::Session& session, double pixel_ratio,
                               const std::string& location);
/// The folder that pictures go to; makes it.
std::filesystem::path folder_of_pictures(const session::Session& session);

/// Writes a file under a name that nothing in the folder has, whoever else writes there. Returns
/// its path; throws io::Error.
std::filesystem::path write_under_free_name(const std::filesystem::path& folder,
                                            const std::string& name, const std::string& ending,
                                            const std::vector<std::uint8_t>& bytes);

}  // namespace app

#pragma once

#include <filesystem>
#include <string_view>

#include "claims/atlas.hpp"
#include "io/files/new_path.hpp"
#include "io/progress.hpp"

namespace io {

/// Writes a new workspace under a name of its own beside `path`, waits until it is on the disk and
/// renames it. Throws io::Error and leaves nothing behind when that cannot be, or when `path` is
/// taken. See Workspace::create().
void create_workspace(const std::filesystem::path& path, const claims::Atlas& atlas,
                      std::string_view what = {}, const Progress& progress = {},
                      Taken taken = Taken::refuse);

}  // namespace io

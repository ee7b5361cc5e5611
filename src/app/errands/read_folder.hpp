#pragma once

#include "io/progress.hpp"
#include "session/files.hpp"

namespace app {

/// Looks into a folder for a use: its folders and the files of fitting kinds, without hidden ones,
/// through links. One that cannot be read gives its sentence. Throws io::Cancelled when `progress`
/// stops it.
session::Folder read_folder(const session::BrowseFolder& asked, const io::Progress& progress);

}  // namespace app

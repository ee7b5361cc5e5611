#pragma once

#include <string>

#include "io/evidence/picture_file.hpp"

namespace app {

/// Makes a file that is no PNG again, compares every byte, and tells on stdout what it found.
/// Returns the exit code of `verify`. Throws io::FileError when there is no evidence to draw it
/// from.
int verify_file(const std::string& path, const io::NotedFile& file, const std::string& atlas);

}  // namespace app

#pragma once

#include <string>

#include "io/evidence/picture_file.hpp"

namespace app {

/// Draws a PDF or an SVG again, compares every byte, and tells on stdout what it found. Returns the
/// exit code of `verify`. Throws io::FileError when there is no evidence to draw it from.
int verify_paper(const std::string& path, const io::PaperFile& paper, const std::string& atlas);

}  // namespace app

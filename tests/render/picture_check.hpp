#pragma once

#include <string>

#include "style/picture.hpp"

namespace test {

/// Checks a picture against expected/NAME.png beside the tests. A small tolerance lets other
/// versions of the software renderer and the font library pass. When it fails, NAME.png,
/// NAME.expected.png and NAME.difference.png are left in the tests' output folder. With
/// UPDATE_EXPECTED=1 in the environment the expected picture is written anew.
void check_picture(const std::string& name, const style::Picture& picture);

/// The number of pixels that clearly differ; pictures of different size differ everywhere.
std::size_t clearly_different(const style::Picture& one, const style::Picture& other,
                              style::Picture* difference = nullptr);

}  // namespace test

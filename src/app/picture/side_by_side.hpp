#pragma once

#include "style/colour.hpp"
#include "style/picture.hpp"

namespace app {

/// Two pictures of one height in one; the second begins `second_left` device pixels from the left,
/// and what lies between them has the colour of `line`.
style::Picture side_by_side(const style::Picture& left, const style::Picture& right,
                            int second_left, const style::Colour& line);

}  // namespace app

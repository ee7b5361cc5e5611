#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/text/set_text.hpp"

namespace render {

/// A name on as few lines as fit into `width` px, at most `most`, cut at spaces so that the widest
/// line is as narrow as can be. Words stay whole, even when they are wider.
std::vector<std::string> label_lines(const FontSet& fonts, const TextStyle& style,
                                     std::string_view text, double width, std::size_t most);

}  // namespace render

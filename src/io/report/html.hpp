#pragma once

#include <string>
#include <string_view>

namespace io {

/// A text of an atlas as part of an HTML file: nothing in it is taken for a mark, and what HTML
/// forbids is left out. Source: HTML Living Standard, section 13.
std::string html_text(std::string_view text);

}  // namespace io

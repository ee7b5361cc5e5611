#pragma once

#include <string>
#include <string_view>

namespace io {

// Texts of an atlas as parts of an HTML file. Source: HTML Living Standard, section 13.

/// Nothing in it is taken for a mark; what HTML forbids is left out.
std::string html_text(std::string_view text);

/// A link that says its own address, or the text where it is no address of the web.
std::string html_link(std::string_view url);

}  // namespace io

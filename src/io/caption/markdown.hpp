#pragma once

#include <string>
#include <string_view>

namespace io {

// Texts of an atlas as parts of a Markdown file. Source: CommonMark 0.30.

/// On one line, and shown as it is: nothing in it is taken for a mark, a link or HTML.
std::string markdown_text(std::string_view text);

/// "<https://…>", or the text where it is no address of the web.
std::string markdown_link(std::string_view url);

/// The text with a full stop, unless it ends with a mark of its own.
std::string as_sentence(std::string_view text);

}  // namespace io

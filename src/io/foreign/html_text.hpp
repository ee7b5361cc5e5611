#pragma once

#include <string>
#include <string_view>

namespace io {

/// Whether the text has a tag or a character reference of HTML in it.
bool is_html(std::string_view text);
/// What a browser would show of it, as lines of text; links have their address behind them.
std::string text_of_html(std::string_view html);

}  // namespace io

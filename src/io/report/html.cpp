#include "io/report/html.hpp"

#include <fmt/format.h>

namespace io {

std::string html_text(std::string_view text) {
    std::string html;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&')
            html += "&amp;";
        else if (c == '<')
            html += "&lt;";
        else if (c == '>')
            html += "&gt;";
        else if (c == '"')
            html += "&quot;";
        else if (c == '\'')
            html += "&#39;";
        else if (byte >= 0x20 && byte != 0x7F)
            html += c;
        else
            html += ' ';
    }
    return html;
}

std::string html_link(std::string_view url) {
    const bool is_web = url.starts_with("https://") || url.starts_with("http://");
    const std::string text = html_text(url);
    return is_web ? fmt::format("<a href=\"{0}\">{0}</a>", text) : text;
}

}  // namespace io

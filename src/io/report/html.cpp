#include "io/report/html.hpp"

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

}  // namespace io

#include "render/paper/xml.hpp"

#include <fmt/format.h>

#include "render/text/utf8.hpp"

namespace render {

std::string in_xml(std::string_view text) {
    std::string xml;
    for (const char32_t character : characters(text)) {
        const bool is_allowed = character >= 0x20 || character == U'\n' || character == U'\t';
        const bool is_lone = (character >= 0xd800 && character < 0xe000) || character == 0xfffe ||
                             character == 0xffff;
        if (character == U'&') {
            xml += "&amp;";
        } else if (character == U'<') {
            xml += "&lt;";
        } else if (character == U'>') {
            xml += "&gt;";
        } else if (character == U'"') {
            xml += "&quot;";
        } else {
            xml += to_utf8(is_allowed && !is_lone ? character : 0xfffd);
        }
    }
    return xml;
}

std::string in_xml(double number) {
    std::string text = fmt::format("{:.2f}", number);
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

}  // namespace render

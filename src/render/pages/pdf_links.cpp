#include "render/pages/pdf_links.hpp"

#include <fmt/format.h>

#include <string_view>

#include "style/document.hpp"

namespace render {
namespace {

/// An address in ASCII, without the marks that PDF and cairo have for texts. Source: RFC 3986.
std::string in_ascii(std::string_view address) {
    constexpr std::string_view marks = "\"'()\\<>";
    std::string ascii;
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_plain = byte > 0x20 && byte < 0x7f && marks.find(c) == marks.npos;
        ascii += is_plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return ascii;
}

}  // namespace

void mark_link(cairo_t* cairo, const LinkArea& area, const std::string& link) {
    std::string target;
    if (link.starts_with('#'))
        target = fmt::format("dest='{}'", link.substr(1));
    else if (style::leads_to_web(link))
        target = fmt::format("uri='{}'", in_ascii(link));
    else
        return;
    const std::string attributes = fmt::format("{} rect=[{:.2f} {:.2f} {:.2f} {:.2f}]", target,
                                               area.left, area.top, area.width, area.height);
    cairo_tag_begin(cairo, CAIRO_TAG_LINK, attributes.c_str());
    cairo_tag_end(cairo, CAIRO_TAG_LINK);
}

void mark_place(cairo_t* cairo, double left, double top, const std::string& name) {
    const std::string attributes = fmt::format("name='{}' x={:.2f} y={:.2f}", name, left, top);
    cairo_tag_begin(cairo, CAIRO_TAG_DEST, attributes.c_str());
    cairo_tag_end(cairo, CAIRO_TAG_DEST);
}

}  // namespace render

#include "app/panel_letters.hpp"

#include <algorithm>
#include <utility>

#include "app/fonts.hpp"
#include "render/text/set_text.hpp"
#include "render/text/shaped_line.hpp"

namespace app {
namespace {

constexpr unsigned bits_of_index = 32;

std::uint64_t number_of(render::GlyphId id) {
    return static_cast<std::uint64_t>(id.file) << bits_of_index | id.index;
}

render::GlyphId glyph_of(std::uint64_t number) {
    return {static_cast<std::uint8_t>(number >> bits_of_index), static_cast<std::uint32_t>(number)};
}

}  // namespace

const render::FontSet& PanelLetters::fonts() {
    if (!fonts_) fonts_.emplace(app::fonts());
    return *fonts_;
}

render::TextStyle PanelLetters::style(bool is_bold, float height) {
    render::TextStyle style;
    style.face = is_bold ? render::Face::bold : render::Face::regular;
    style.size =
        static_cast<double>(height) / (fonts().ascent(style.face) + fonts().descent(style.face));
    return style;
}

std::vector<ui::Lettering::Letter> PanelLetters::set(std::string_view line, bool is_bold,
                                                     float height) {
    const render::TextStyle set_in = style(is_bold, height);
    const render::GlyphId space = fonts().find(set_in.face, U' ');
    std::vector<Letter> letters;
    for (const auto& letter : render::set_line(fonts(), set_in, line).letters)
        letters.push_back({number_of(letter.id), static_cast<float>(letter.x),
                           static_cast<float>(letter.y), static_cast<float>(letter.advance),
                           letter.id == space});
    return letters;
}

std::vector<ui::Lettering::Line> PanelLetters::broken(std::string_view text, bool is_bold,
                                                      float height, float width) {
    const render::TextStyle set_in = style(is_bold, height);
    std::vector<Line> lines;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view paragraph = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(paragraph.size() + 1, rest.size()));
        const bool is_from_right = render::begins_at_right(paragraph);
        if (paragraph.empty()) lines.emplace_back();
        for (std::string& line :
             render::wrapped(fonts(), set_in, paragraph, static_cast<double>(width)))
            lines.push_back({std::move(line), is_from_right});
    }
    return lines;
}

ui::Lettering::Drawing PanelLetters::draw(std::uint64_t drawing, bool is_bold, float height) {
    const render::TextStyle drawn_in = style(is_bold, height);
    render::GlyphImage image =
        fonts().rasterise({drawn_in.face, glyph_of(drawing), drawn_in.size, 0.0, 0.0, 0.0, 0.0});
    return {image.width, image.height, image.left, image.top, std::move(image.coverage)};
}

}  // namespace app

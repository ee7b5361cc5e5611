#include "render/text/set_text.hpp"

#include <span>

#include "render/text/shaped_line.hpp"
#include "render/text/utf8.hpp"

namespace render {
namespace {

/// The words of a text, cut at spaces.
std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

bool begins_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U;
}

/// As much of a word as one line may hold: to measure all of a long one for every line of it would
/// take forever.
std::string_view beginning_of(std::string_view word) {
    constexpr std::size_t most = 4096;  // bytes
    std::size_t end = std::min(word.size(), most);
    while (end < word.size() && !begins_character(word[end])) --end;
    return word.substr(0, end);
}

/// The longest beginning of a word that fits, at least one character.
std::size_t fitting(const FontSet& fonts, const TextStyle& style, std::string_view word,
                    double width) {
    std::size_t fits = 0;
    for (std::size_t end = 1; end <= word.size(); ++end) {
        if (end < word.size() && !begins_character(word[end])) continue;
        if (fits > 0 && width_of(fonts, style, word.substr(0, end)) > width) break;
        fits = end;
    }
    return fits;
}

void wrap_paragraph(const FontSet& fonts, const TextStyle& style, std::string_view text,
                    double width, std::vector<std::string>& lines) {
    std::string line;
    for (std::string_view word : words_of(text)) {
        const std::string longer =
            line.empty() ? std::string(word) : line + ' ' + std::string(word);
        if (width_of(fonts, style, beginning_of(longer)) <= width) {
            line = longer;
            continue;
        }
        if (!line.empty()) lines.push_back(std::move(line));
        while (width_of(fonts, style, beginning_of(word)) > width) {
            const std::size_t part = fitting(fonts, style, word, width);
            if (part == word.size()) break;
            lines.emplace_back(word.substr(0, part));
            word.remove_prefix(part);
        }
        line = word;
    }
    if (!line.empty()) lines.push_back(std::move(line));
}

}  // namespace

SetLine set_line(const FontSet& fonts, const TextStyle& style, std::string_view text) {
    SetLine line;
    double pen = 0.0;
    const std::u32string characters = render::characters(text);
    if (is_shaping_needed(characters)) return shaped_line(fonts, style, characters);
    for (const char32_t character : characters) {
        const GlyphId id = fonts.find(style.face, character);
        const double advance = fonts.advance(style.face, id) * style.size;
        line.letters.push_back({id, pen, advance});
        pen += advance + style.spacing;
    }
    line.width = line.letters.empty() ? 0.0 : pen - style.spacing;
    return line;
}

double width_of(const FontSet& fonts, const TextStyle& style, std::string_view text) {
    return set_line(fonts, style, text).width;
}

PlacedText place_text(const FontSet& fonts, const TextStyle& style, std::string_view text,
                      const geo::ScreenPoint& at) {
    const SetLine line = set_line(fonts, style, text);
    PlacedText placed{std::string(text), style, {}, line.characters};
    for (const SetLine::Letter& letter : line.letters)
        placed.glyphs.push_back({letter.id, {at.x + letter.x, at.y + letter.y}});
    return placed;
}

std::vector<std::string> wrapped(const FontSet& fonts, const TextStyle& style,
                                 std::string_view text, double width) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::size_t first = lines.size();
        wrap_paragraph(fonts, style, text.substr(0, end), width, lines);
        keep_direction(text.substr(0, end), std::span(lines).subspan(first));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

}  // namespace render

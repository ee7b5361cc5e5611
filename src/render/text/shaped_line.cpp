#include "render/text/shaped_line.hpp"

#include <fribidi.h>
#include <raqm.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <stdexcept>
#include <vector>

#include "render/text/utf8.hpp"

namespace render {
namespace {

struct DropLayout {
    void operator()(raqm_t* layout) const { raqm_destroy(layout); }
};
using Layout = std::unique_ptr<raqm_t, DropLayout>;
using File = std::shared_ptr<FT_FaceRec_>;

FriBidiCharType type_of(char32_t character) {
    return fribidi_get_bidi_type(static_cast<FriBidiChar>(character));
}

/// What belongs to the character before it: it is drawn with that one, from the same font.
bool is_mark(char32_t character) {
    const FriBidiCharType type = type_of(character);
    return type == FRIBIDI_TYPE_NSM || type == FRIBIDI_TYPE_BN;
}

/// Scripts written from the left that join, move or stack letters, by the blocks of Unicode in
/// which they lie: those of South and Southeast Asia and of Tibet, Korean in single letters,
/// Mongolian.
bool is_joined(char32_t character) {
    struct Blocks {
        char32_t begin, end;
    };
    constexpr std::array<Blocks, 6> blocks{{{0x0900, 0x10a0},
                                            {0x1100, 0x1200},
                                            {0x1700, 0x18b0},
                                            {0x1900, 0x1cc0},
                                            {0xa800, 0xab00},
                                            {0x11000, 0x12000}}};
    return std::ranges::any_of(blocks, [character](const Blocks& of) {
        return character >= of.begin && character < of.end;
    });
}

/// Tells the direction of others, and is not drawn itself.
bool is_direction_mark(char32_t character) {
    constexpr char32_t left_to_right = 0x200e, right_to_left = 0x200f;
    const FriBidiCharType type = type_of(character);
    return character == left_to_right || character == right_to_left || FRIBIDI_IS_EXPLICIT(type) ||
           FRIBIDI_IS_ISOLATE(type);
}

bool needs_shaping(char32_t character) {
    constexpr char32_t first = 0x0300;  // a mark; before it are Latin letters alone
    if (character < first) return false;
    const FriBidiCharType type = type_of(character);
    return FRIBIDI_IS_RTL(type) || type == FRIBIDI_TYPE_NSM || type == FRIBIDI_TYPE_BN ||
           is_direction_mark(character) || is_joined(character);
}

/// The number of the file that each character is drawn from.
std::vector<std::uint8_t> files_of(const FontSet& fonts, Face face, std::u32string_view text) {
    std::vector<std::uint8_t> files;
    for (const char32_t character : text) {
        const bool goes_along = is_mark(character) && !files.empty();
        files.push_back(goes_along ? files.back() : fonts.find(face, character).file);
    }
    return files;
}

/// FreeType's faces of these files, set to a size in which a unit of the font is a pixel: so
/// lengths are told without rounding.
std::map<std::uint8_t, File> opened(const FontSet& fonts, Face face,
                                    const std::vector<std::uint8_t>& numbers) {
    std::map<std::uint8_t, File> files;
    for (const std::uint8_t number : numbers) {
        if (files.contains(number)) continue;
        const File& file = files[number] = fonts.file(face, number);
        FT_Set_Char_Size(file.get(), 0, static_cast<FT_F26Dot6>(file->units_per_EM) * 64, 72, 72);
    }
    return files;
}

/// How many isolates are open after a character of that type.
std::size_t isolates_after(std::size_t open, FriBidiCharType type) {
    if (type == FRIBIDI_TYPE_PDI) return open > 0 ? open - 1 : 0;
    return FRIBIDI_IS_ISOLATE(type) ? open + 1 : open;
}

/// Isolates that a line opens and does not close.
std::size_t left_open(std::u32string_view line) {
    std::size_t open = 0;
    for (const char32_t character : line) open = isolates_after(open, type_of(character));
    return open;
}

std::string repeated(std::string_view mark, std::size_t times) {
    std::string marks;
    while (times-- > 0) marks += mark;
    return marks;
}

void insist(bool done) {
    if (!done) throw std::runtime_error("The library raqm cannot lay out a line of the map.");
}

Layout laid_out(std::u32string_view text, const std::vector<std::uint8_t>& numbers,
                const std::map<std::uint8_t, File>& files) {
    Layout layout(raqm_create());
    const std::vector<std::uint32_t> characters(text.begin(), text.end());
    insist(layout && raqm_set_text(layout.get(), characters.data(), characters.size()) &&
           raqm_set_par_direction(layout.get(), RAQM_DIRECTION_DEFAULT) &&
           raqm_set_freetype_load_flags(layout.get(), FT_LOAD_NO_HINTING));
    for (std::size_t begin = 0, end = 0; begin < numbers.size(); begin = end) {
        while (end < numbers.size() && numbers[end] == numbers[begin]) ++end;
        insist(raqm_set_freetype_face_range(layout.get(), files.at(numbers[begin]).get(), begin,
                                            end - begin));
    }
    insist(raqm_layout(layout.get()));
    return layout;
}

std::span<const raqm_glyph_t> glyphs_of(const Layout& layout) {
    std::size_t count = 0;
    const raqm_glyph_t* glyphs = raqm_get_glyphs(layout.get(), &count);
    return {glyphs, count};
}

/// The characters that are drawn together, by where they begin in a text.
class Clusters {
 public:
    Clusters(std::u32string_view text, std::span<const raqm_glyph_t> glyphs) : text_(text) {
        for (const raqm_glyph_t& glyph : glyphs) begins_.insert(glyph.cluster);
    }
    std::string that_begins(std::size_t begin) const {
        const auto next = begins_.upper_bound(begin);
        std::string utf8;
        for (const char32_t character :
             text_.substr(begin, (next == begins_.end() ? text_.size() : *next) - begin))
            if (!is_direction_mark(character)) utf8 += to_utf8(character);
        return utf8;
    }

 private:
    std::u32string_view text_;
    std::set<std::size_t> begins_;
};

}  // namespace

bool is_shaping_needed(std::u32string_view text) {
    return std::ranges::any_of(text, needs_shaping);
}

bool begins_at_right(std::string_view paragraph) {
    std::size_t isolates = 0;
    for (const char32_t character : characters(paragraph)) {
        const FriBidiCharType type = type_of(character);
        if (isolates == 0 && FRIBIDI_IS_LETTER(type)) return FRIBIDI_IS_RTL(type);
        isolates = isolates_after(isolates, type);
    }
    return false;
}

void keep_direction(std::string_view paragraph, std::span<std::string> lines) {
    if (lines.size() < 2 || !is_shaping_needed(characters(paragraph))) return;
    const std::string_view direction = begins_at_right(paragraph) ? "\u200f" : "\u200e";
    std::size_t open = 0;
    for (std::string& line : lines) {
        if (&line != &lines.front())
            line.insert(0, std::string(direction) + repeated("\u2068", open));
        open = left_open(characters(line));
        line += repeated("\u2069", open);
    }
}

SetLine shaped_line(const FontSet& fonts, const TextStyle& style, std::u32string_view text) {
    const std::vector<std::uint8_t> numbers = files_of(fonts, style.face, text);
    const std::map<std::uint8_t, File> files = opened(fonts, style.face, numbers);
    const Layout layout = laid_out(text, numbers, files);
    const std::span glyphs = glyphs_of(layout);
    const Clusters clusters(text, glyphs);

    SetLine line;
    std::size_t last_begin = text.size();
    for (const raqm_glyph_t& glyph : glyphs) {
        std::string characters = clusters.that_begins(glyph.cluster);
        if (characters.empty()) continue;  // marks of direction alone
        const double px = style.size / (64.0 * glyph.ftface->units_per_EM);
        const double advance = glyph.x_advance * px;
        line.letters.push_back({{numbers[glyph.cluster], glyph.index},
                                line.width + glyph.x_offset * px,
                                advance,
                                -glyph.y_offset * px});
        line.characters.push_back(glyph.cluster == last_begin ? std::string()
                                                              : std::move(characters));
        last_begin = glyph.cluster;
        line.width += advance;
    }
    return line;
}

}  // namespace render

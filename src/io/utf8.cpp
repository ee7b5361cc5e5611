#include "io/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace io {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Range {
    char32_t first;
    char32_t last;
};

// Marks that stand over the letter before them, and characters without a shape.
constexpr std::array<Range, 8> without_width{{{0x0300, 0x036F},
                                              {0x0483, 0x0489},
                                              {0x1AB0, 0x1AFF},
                                              {0x200B, 0x200F},
                                              {0x202A, 0x202E},
                                              {0x2060, 0x2064},
                                              {0x20D0, 0x20FF},
                                              {0xFE00, 0xFE0F}}};
constexpr std::array<Range, 9> twice_as_wide{{{0x1100, 0x115F},
                                              {0x2E80, 0xA4CF},
                                              {0xAC00, 0xD7A3},
                                              {0xF900, 0xFAFF},
                                              {0xFE30, 0xFE6F},
                                              {0xFF00, 0xFF60},
                                              {0xFFE0, 0xFFE6},
                                              {0x1F300, 0x1FAFF},
                                              {0x20000, 0x3FFFD}}};

template <std::size_t count>
bool lies_in(const std::array<Range, count>& ranges, char32_t character) {
    return std::ranges::any_of(ranges, [character](const Range& range) {
        return character >= range.first && character <= range.last;
    });
}

/// How many bytes of ASCII follow; a table is mostly that.
std::size_t ascii_at(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    std::uint64_t eight = 0;
    for (; end + sizeof eight <= text.size(); end += sizeof eight) {
        std::memcpy(&eight, text.data() + end, sizeof eight);
        if ((eight & 0x8080808080808080U) != 0) break;
    }
    // The last few bytes together, some of them again.
    if (end > begin && text.size() - end < sizeof eight) {
        std::memcpy(&eight, text.data() + text.size() - sizeof eight, sizeof eight);
        if ((eight & 0x8080808080808080U) == 0) return text.size() - begin;
    }
    while (end < text.size() && static_cast<unsigned char>(text[end]) < 0x80) ++end;
    return end - begin;
}

bool is_control(char32_t character) {
    return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

}  // namespace

char32_t next_character(std::string_view text, std::size_t& at) {
    const auto byte = [text](std::size_t where) { return static_cast<unsigned char>(text[where]); };
    const unsigned char lead = byte(at++);
    if (lead < 0x80) return lead;
    const std::size_t following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4 || at + following > text.size()) return replacement;
    char32_t character = lead & (0x3FU >> following);
    for (std::size_t next = 0; next < following; ++next) {
        if ((byte(at + next) & 0xC0U) != 0x80) return replacement;
        character = character << 6 | (byte(at + next) & 0x3FU);
    }
    constexpr std::array<char32_t, 4> smallest{0, 0x80, 0x800, 0x10000};
    const bool is_surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < smallest[following] || character > 0x10FFFF || is_surrogate) return replacement;
    at += following;
    return character;
}

bool is_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        at += ascii_at(text, at);
        if (at == text.size()) break;
        const std::size_t begin = at;
        // U+FFFD itself takes three bytes; a bad byte is passed alone.
        if (next_character(text, at) == replacement && at - begin == 1) return false;
    }
    return true;
}

std::string repaired_utf8(std::string_view text) {
    std::string repaired;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (next_character(text, at) == replacement)
            repaired += "\xEF\xBF\xBD";
        else
            repaired += text.substr(begin, at - begin);
    }
    return repaired;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = next_character(text, at);
        if (character < 0x300)
            ++width;
        else if (!lies_in(without_width, character))
            width += lies_in(twice_as_wide, character) ? 2 : 1;
    }
    return width;
}

std::string on_one_line(std::string_view text) {
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (!is_control(next_character(text, at)))
            line += text.substr(begin, at - begin);
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    return line;
}

}  // namespace io

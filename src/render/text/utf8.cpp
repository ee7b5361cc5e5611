#include "render/text/utf8.hpp"

namespace render {
namespace {

constexpr char32_t replacement = 0xfffd;

/// Number of bytes of the character that begins with `lead`; 0 for a byte that cannot begin one.
std::size_t length_of(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xc2 && lead < 0xe0) return 2;
    if (lead >= 0xe0 && lead < 0xf0) return 3;
    if (lead >= 0xf0 && lead < 0xf5) return 4;
    return 0;
}

void append(std::string& utf8, char32_t c) {
    const auto byte = [&](char32_t value) { utf8.push_back(static_cast<char>(value)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xc0 | c >> 6);
        byte(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        byte(0xe0 | c >> 12);
        byte(0x80 | (c >> 6 & 0x3f));
        byte(0x80 | (c & 0x3f));
    } else {
        byte(0xf0 | c >> 18);
        byte(0x80 | (c >> 12 & 0x3f));
        byte(0x80 | (c >> 6 & 0x3f));
        byte(0x80 | (c & 0x3f));
    }
}

}  // namespace

std::string to_utf8(char32_t character) {
    std::string utf8;
    append(utf8, character);
    return utf8;
}

std::u32string characters(std::string_view utf8) {
    std::u32string result;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = length_of(lead);
        char32_t character = length > 1 ? lead & (0xffU >> (length + 1)) : lead;
        std::size_t read = 1;
        while (read < length && i + read < utf8.size() &&
               (static_cast<unsigned char>(utf8[i + read]) & 0xc0U) == 0x80U) {
            character = character << 6 | (static_cast<unsigned char>(utf8[i + read]) & 0x3fU);
            ++read;
        }
        result.push_back(length == 0 || read < length ? replacement : character);
        i += read;
    }
    return result;
}

char32_t capital(char32_t c) {
    if ((c >= U'a' && c <= U'z') || (c >= 0xe0 && c <= 0xfe && c != 0xf7)) return c - 0x20;
    if (c == 0x131) return U'I';                   // dotless i
    if (c == 0x259) return 0x18f;                  // schwa
    if (c >= 0x100 && c <= 0x137) return c & ~1U;  // Latin Extended-A comes in pairs …
    if (c >= 0x139 && c <= 0x148) return (c & 1U) == 0 ? c - 1 : c;  // … odd first here
    if (c >= 0x14a && c <= 0x177) return c & ~1U;
    if (c >= 0x430 && c <= 0x44f) return c - 0x20;  // Cyrillic
    if (c >= 0x450 && c <= 0x45f) return c - 0x50;
    if (c >= 0x561 && c <= 0x586) return c - 0x30;  // Armenian
    return c;
}

std::string in_capitals(std::string_view utf8, bool dotted) {
    constexpr char32_t dotted_capital_i = 0x130;
    std::string result;
    for (const char32_t c : characters(utf8))
        append(result, dotted && c == U'i' ? dotted_capital_i : capital(c));
    return result;
}

}  // namespace render

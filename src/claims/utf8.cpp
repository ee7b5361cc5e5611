#include "claims/utf8.hpp"

#include <array>

namespace claims {
namespace {

char continuation(char32_t letter, unsigned shift) {
    return static_cast<char>(0x80 | ((letter >> shift) & 0x3F));
}

/// How many bytes the code point takes, going by its first byte; 0 when none begins so.
std::size_t size_from(unsigned char first) {
    if (first < 0x80) return 1;
    if (first < 0xC2) return 0;
    if (first < 0xE0) return 2;
    if (first < 0xF0) return 3;
    return first < 0xF5 ? 4 : 0;
}

}  // namespace

Utf8Letter next_utf8(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const std::size_t size = size_from(byte(0));
    if (size == 1) return {byte(0), 1};
    if (size == 0 || size > text.size()) return {};

    constexpr std::array<unsigned, 5> first_byte_bits{0, 0x7F, 0x1F, 0x0F, 0x07};
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    char32_t letter = byte(0) & first_byte_bits[size];
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return {};
        letter = (letter << 6) | (byte(i) & 0x3Fu);
    }
    return letter < smallest[size] ? Utf8Letter{} : Utf8Letter{letter, size};
}

void append_utf8(std::string& out, char32_t letter) {
    if (letter < 0x80) {
        out += static_cast<char>(letter);
    } else if (letter < 0x800) {
        out += static_cast<char>(0xC0 | (letter >> 6));
        out += continuation(letter, 0);
    } else if (letter < 0x10000) {
        out += static_cast<char>(0xE0 | (letter >> 12));
        out += continuation(letter, 6);
        out += continuation(letter, 0);
    } else {
        out += static_cast<char>(0xF0 | (letter >> 18));
        out += continuation(letter, 12);
        out += continuation(letter, 6);
        out += continuation(letter, 0);
    }
}

}  // namespace claims

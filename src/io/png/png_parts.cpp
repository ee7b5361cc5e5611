#include "io/png/png_parts.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "io/png/packed_text.hpp"

namespace io {
namespace {

constexpr std::size_t signature_size = 8, frame_size = 12;  // bytes: length, name and checksum

struct Part {
    std::string_view name;
    std::span<const std::uint8_t> content;
};

std::uint32_t number_at(std::span<const std::uint8_t> bytes) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) number = number << 8U | bytes[i];
    return number;
}

/// Takes the next part off; nothing at the end, or where the file ends within it.
std::optional<Part> next_part(std::span<const std::uint8_t>& left) {
    if (left.size() < frame_size) return std::nullopt;
    const std::size_t size = number_at(left);
    if (size > left.size() - frame_size) return std::nullopt;
    const Part part{{reinterpret_cast<const char*>(left.data()) + 4, 4}, left.subspan(8, size)};
    left = left.subspan(size + frame_size);
    return part;
}

bool is_note(std::string_view name) {
    return name == "iTXt" || name == "tEXt" || name == "zTXt";
}

bool has_zero(std::string_view text) {
    return text.find('\0') != std::string_view::npos;
}

/// Whether the text of a note goes on behind a byte of zero, where libpng ends it and others may
/// not. Behind the keyword a zTXt has one byte before its text, which is packed. An iTXt has two,
/// the first of which tells whether it is packed, then a language and another keyword.
bool goes_on_behind_zero(const Part& note) {
    std::string_view text(reinterpret_cast<const char*>(note.content.data()), note.content.size());
    const std::size_t keyword = text.find('\0');
    if (keyword == std::string_view::npos) return false;
    text.remove_prefix(keyword + 1);
    if (note.name == "tEXt") return has_zero(text);
    if (text.size() < 2) return false;
    if (note.name == "zTXt") return has_zero_inside(text.substr(1));
    const bool is_packed = text[0] != 0;
    const std::size_t language = text.find('\0', 2);
    const std::size_t translated = text.find('\0', language == text.npos ? language : language + 1);
    if (translated == text.npos) return false;
    text.remove_prefix(translated + 1);
    return is_packed ? has_zero_inside(text) : has_zero(text);
}

/// gAMA and cHRM may say what sRGB says; others would say something else.
bool is_srgb(const Part& part) {
    constexpr std::uint32_t gamma = 45455;
    constexpr std::array<std::uint32_t, 8> corners{31270, 32900, 64000, 33000,
                                                   30000, 60000, 15000, 6000};
    if (part.name == "gAMA") return part.content.size() == 4 && number_at(part.content) == gamma;
    if (part.name != "cHRM" || part.content.size() != 4 * corners.size()) return false;
    for (std::size_t i = 0; i < corners.size(); ++i)
        if (number_at(part.content.subspan(4 * i)) != corners[i]) return false;
    return true;
}

bool is_usual(const Part& part) {
    constexpr std::array<std::string_view, 8> usual{"IHDR", "PLTE", "IDAT", "IEND",
                                                    "tRNS", "sRGB", "pHYs", "tIME"};
    if (is_note(part.name)) return !goes_on_behind_zero(part);
    return std::ranges::find(usual, part.name) != usual.end() || is_srgb(part);
}

}  // namespace

std::string foreign_part(std::span<const std::uint8_t> png, std::size_t notes) {
    std::span<const std::uint8_t> left = png.subspan(std::min(signature_size, png.size()));
    std::size_t found = 0;
    while (const std::optional<Part> part = next_part(left)) {
        if (is_note(part->name) && ++found > notes) return "iTXt";
        if (!is_usual(*part)) return std::string(part->name);
        if (part->name == "IEND") break;
    }
    if (!left.empty()) return "IEND";
    return found == notes ? "" : "iTXt";
}

}  // namespace io

#include "style/picture_parts.hpp"

#include <algorithm>

namespace style {
namespace {

constexpr std::array<std::string_view, picture_part_count> part_words{
    "title", "legend", "notes", "scale", "north", "attribution", "sources", "locator"};

}  // namespace

std::string_view to_word(PicturePart part) {
    return part_words[static_cast<std::size_t>(part)];
}

std::optional<PicturePart> picture_part_from_word(std::string_view word) {
    const auto found = std::ranges::find(part_words, word);
    if (found == part_words.end()) return std::nullopt;
    return static_cast<PicturePart>(found - part_words.begin());
}

}  // namespace style

#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace style {

/// What frames a picture so that it can stand alone; each can be left out.
enum class PicturePart {
    title,   ///< with the dates that it is about, and the words of a narrative or of the picture's
             ///< author
    legend,  ///< of the visible statuses, with counts
    notes,   ///< the filter in words, counts, what is not in the picture
    scale,   ///< bar
    north,   ///< arrow
    attribution,  ///< of the visible data sets
    sources,      ///< numbers beside the events, and the sources of each
    locator       ///< small map of the wider area
};
inline constexpr std::size_t picture_part_count = 8;
using PictureParts = std::array<bool, picture_part_count>;

/// All but the sources and the locator map.
inline constexpr PictureParts usual_parts{true, true, true, true, true, true, false, false};
/// The map alone says how long a kilometre is, and whose data it shows.
inline constexpr PictureParts bare_parts{false, false, false, true, false, true, false, false};

/// The usual ones and, where `is_paper`, the locator map.
constexpr PictureParts usual_parts_for(bool is_paper) {
    PictureParts parts = usual_parts;
    parts[static_cast<std::size_t>(PicturePart::locator)] = is_paper;
    return parts;
}

constexpr bool has(const PictureParts& parts, PicturePart part) {
    return parts[static_cast<std::size_t>(part)];
}

std::string_view to_word(PicturePart part);
std::optional<PicturePart> picture_part_from_word(std::string_view word);

}  // namespace style

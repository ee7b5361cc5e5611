#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace style {

/// What frames a picture so that it can stand alone; each can be left out.
enum class PicturePart {
    title,        ///< with the dates that it is about, and the caption of a narrative
    legend,       ///< of the visible statuses, with counts
    notes,        ///< the filter in words, counts, what is not in the picture
    scale,        ///< bar
    north,        ///< arrow
    attribution,  ///< of the visible data sets
    sources       ///< numbers beside the events, and the sources of each
};
inline constexpr std::size_t picture_part_count = 7;
using PictureParts = std::array<bool, picture_part_count>;

/// All but the sources.
inline constexpr PictureParts usual_parts{true, true, true, true, true, true, false};
/// The map alone says how long a kilometre is, and whose data it shows.
inline constexpr PictureParts bare_parts{false, false, false, true, false, true, false};

constexpr bool has(const PictureParts& parts, PicturePart part) {
    return parts[static_cast<std::size_t>(part)];
}

std::string_view to_word(PicturePart part);
std::optional<PicturePart> picture_part_from_word(std::string_view word);

}  // namespace style

#pragma once

#include "style/colour.hpp"

namespace render {

// How the pages of a document look. Lengths in pt.

/// Letters of one kind.
struct TypeStyle {
    double size = 0.0;
    double leading = 0.0;  ///< from line to line
    bool is_bold = false;
    style::Colour colour;
};

/// ISO 216, A4.
inline constexpr double page_width = 210.0 / 25.4 * 72.0, page_height = 297.0 / 25.4 * 72.0;
inline constexpr double side_margin = 56.0, top_margin = 56.0, foot_margin = 68.0;
inline constexpr double column_width = page_width - 2 * side_margin;
inline constexpr double column_height = page_height - top_margin - foot_margin;
inline constexpr double foot_baseline = page_height - 38.0;

inline constexpr style::Colour ink = style::rgb(0x1c1c1c), faint_ink = style::rgb(0x5c5c5c),
                               link_ink = style::rgb(0x1b4f8a), rule_ink = style::rgb(0x3c3c3c),
                               hairline_ink = style::rgb(0xd4d4d4);

inline constexpr TypeStyle title_type{22.0, 27.0, true, ink};
inline constexpr TypeStyle section_type{14.0, 18.0, true, ink};
inline constexpr TypeStyle part_type{10.5, 14.0, true, ink};
inline constexpr TypeStyle body_type{9.5, 13.5, false, ink};
inline constexpr TypeStyle cell_type{8.5, 12.0, false, ink};
inline constexpr TypeStyle cell_head_type{8.0, 12.0, true, faint_ink};
inline constexpr TypeStyle small_type{8.0, 11.5, false, faint_ink};

/// Faint words beside others are that much smaller.
inline constexpr double faint_share = 0.92;

}  // namespace render

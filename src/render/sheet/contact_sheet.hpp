#pragma once

#include <string>
#include <vector>

#include "render/drawing/drawing.hpp"
#include "render/fonts.hpp"
#include "render/scene.hpp"
#include "style/picture.hpp"

namespace render {

/// What stands under one of the small pictures of a contact sheet.
struct SmallPictureWords {
    std::string heading;             ///< "11 October 2020"
    std::vector<std::string> notes;  ///< "3 of 15 events", and what else is said of it alone
};

/// So many lines of notes stand under a small picture; what has no room ends in an ellipsis.
inline constexpr std::size_t most_note_lines = 4;

/// Many small pictures of one size on a page, in rows, with words under each: what a series shows
/// at a glance. All but the pixels, so that the page can be laid out before there are any.
struct ContactSheet {
    std::string title, subtitle;
    std::vector<SmallPictureWords> pictures;
    geo::Viewport each;               ///< of a small picture
    std::vector<LegendEntry> legend;  ///< of the statuses in any of them; counts are not shown
    std::vector<std::string> notes;   ///< what is said about all of them, and attributions
    style::Theme theme = style::Theme::light;
};

/// The page without its pictures, and where they go.
struct LaidOutSheet {
    geo::Viewport page;
    Drawing drawing;
    std::vector<geo::ScreenPoint> places;  ///< px, the upper left corner of each, on whole pixels
};

LaidOutSheet lay_out_contact_sheet(const ContactSheet& sheet, const Fonts& fonts);

/// Puts a small picture on the page; `place` in px of it.
void paste(style::Picture& page, const style::Picture& picture, const geo::ScreenPoint& place,
           double pixel_ratio);

}  // namespace render

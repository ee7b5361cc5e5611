#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace render {

/// What stands below the one before in a column of text: a heading, a paragraph, a row of a table.
/// It has lines of one height. Lengths in pt.
struct Strip {
    double above = 0.0;    ///< room before it, which is none at the top of a page
    double padding = 0.0;  ///< room over and under its lines together
    double line_height = 0.0;
    std::size_t lines = 1;
    bool may_split = false;   ///< between lines; what is higher than a page is split in any case
    bool keeps_next = false;  ///< never alone at the foot of a page
    std::optional<std::size_t> head = {};  ///< a row: the strip that is its table's head

    double height_of(std::size_t some) const {
        return padding + static_cast<double>(some) * line_height;
    }
    double height() const { return height_of(lines); }
};

/// The lines from `begin` up to `end` of a strip, on one page.
struct StripPart {
    std::size_t strip = 0;
    std::size_t page = 0;  ///< from 0
    double top = 0.0;      ///< from the column's top
    std::size_t begin = 0, end = 0;
};

/// Fills pages of that height one after another. The head of a table stands again at the top of
/// each page that goes on with it. Where a strip is split, at least two lines stay together on
/// either side.
std::vector<StripPart> break_into_pages(const std::vector<Strip>& strips, double height);

}  // namespace render

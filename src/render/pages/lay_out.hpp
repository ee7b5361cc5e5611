#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/pages/page_breaks.hpp"
#include "render/pages/set_text.hpp"

namespace render {

enum class Rule { none, hairline, strong };

/// What a strip is, whatever it looks like.
enum class Role { heading, paragraph, item, head_of_table, row, picture };

/// A strip of the column with what stands in it. Lengths in pt.
struct LaidStrip {
    struct Cell {
        SetText text;
        double left = 0.0;  ///< from the column's left edge
    };
    Strip strip;
    Role role = Role::paragraph;
    std::size_t block =
        0;  ///< of the document, from 0; items of a list and rows of a table share it
    std::vector<Cell> cells;
    double padding_above = 0.0;  ///< the part of the padding that is over the lines
    Rule rule_below = Rule::none;
    double picture_width = 0.0;
    std::string name;   ///< what links lead to
    int level = 0;      ///< of a heading
    std::string words;  ///< of a heading
};

/// The document as strips of the page's column; its picture is as wide as the column, or less so
/// that it does not need a page of its own. `picture_aspect` is its width by its height.
std::vector<LaidStrip> lay_out(const TypeSetter& setter, const style::Document& document,
                               double picture_aspect);

}  // namespace render

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// Sets and draws what ImGui cannot: letters that the panels' fonts lack, that are joined, or that
/// run from the right. Lengths in px of the font, whose height is that of a line.
class Lettering {
 public:
    struct Letter {
        std::uint64_t drawing;  ///< the same number for the same drawing
        float x;                ///< of its origin, from the left end of the line
        float y;                ///< of its origin, down from the baseline
        float advance;
        bool is_space;
    };
    /// Coverage, one byte a pixel, rows from the top.
    struct Drawing {
        int width = 0, height = 0;
        int left = 0, top = 0;  ///< from the origin to the top left corner, y down
        std::vector<std::uint8_t> coverage;
    };

    struct Line {
        std::string words;           ///< UTF-8, to be set by itself
        bool is_from_right = false;  ///< its paragraph begins at the right
    };

    virtual ~Lettering() = default;
    /// The letters of a line of UTF-8, from the left.
    virtual std::vector<Letter> set(std::string_view line, bool is_bold, float height) = 0;
    /// The lines, no wider than `width`, into which a text is broken.
    virtual std::vector<Line> broken(std::string_view text, bool is_bold, float height,
                                     float width) = 0;
    virtual Drawing draw(std::uint64_t drawing, bool is_bold, float height) = 0;
};

}  // namespace ui

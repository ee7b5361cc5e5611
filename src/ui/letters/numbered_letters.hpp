#pragma once

#include <imgui.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "ui/letters/letter_page.hpp"
#include "ui/letters/lettering.hpp"

namespace ui {

/// Letters that are added to one of ImGui's fonts while it is in use, each under a number of
/// Unicode's private use area.
class NumberedLetters {
 public:
    /// Where letters come from and where they go.
    struct Desk {
        Lettering& lettering;
        LetterPage& page;
        ImFont& font;  ///< the one that is set
        bool is_bold;
    };

    /// The lines one under the other, in numbers of letters; those of a paragraph that begins at
    /// the right end at one edge. Nothing without room.
    std::optional<std::string> text_of(const Desk& desk, const std::vector<Lettering::Line>& lines);
    /// Adds the characters that the font lacks, one by one, under their own numbers or those of
    /// their stand-ins. False without room.
    bool learn(const Desk& desk, std::string_view typed);

 private:
    std::optional<std::string> line_of(const Desk& desk, std::string_view line);
    ImWchar number_of(const Desk& desk, const Lettering::Letter& letter, float dx);
    std::string blank(const Desk& desk, float px);

    /// Drawings in different places beside the pen are different letters.
    std::map<std::tuple<std::uint64_t, int, int, int>, ImWchar> numbers_;
    ImWchar next_ = 0xe000;  ///< the first of the private use area
};

}  // namespace ui

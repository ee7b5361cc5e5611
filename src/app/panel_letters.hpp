#pragma once

#include "render/text/font_set.hpp"
#include "ui/letters/lettering.hpp"

namespace app {

/// Letters for the panels, as the map has them.
class PanelLetters : public ui::Lettering {
 public:
    PanelLetters();
    std::vector<Letter> set(std::string_view line, bool is_bold, float height) override;
    std::vector<Line> broken(std::string_view text, bool is_bold, float height,
                             float width) override;
    Drawing draw(std::uint64_t drawing, bool is_bold, float height) override;

 private:
    /// Of letters in a line that is `height` px high.
    render::TextStyle style(bool is_bold, float height) const;

    render::FontSet fonts_;
};

}  // namespace app

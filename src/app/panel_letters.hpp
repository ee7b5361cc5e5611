#pragma once

#include <optional>

#include "render/text/font_set.hpp"
#include "ui/letters/lettering.hpp"

namespace app {

/// Letters for the panels, as the map has them. Opens the fonts when the first is asked for.
class PanelLetters : public ui::Lettering {
 public:
    std::vector<Letter> set(std::string_view line, bool is_bold, float height) override;
    std::vector<Line> broken(std::string_view text, bool is_bold, float height,
                             float width) override;
    Drawing draw(std::uint64_t drawing, bool is_bold, float height) override;

 private:
    const render::FontSet& fonts();
    /// Of letters in a line that is `height` px high.
    render::TextStyle style(bool is_bold, float height);

    std::optional<render::FontSet> fonts_;
};

}  // namespace app

#pragma once

#include <imgui.h>

#include <optional>

#include "ui/letters/lettering.hpp"

namespace ui {

/// Room within the texture of ImGui's fonts that is filled letter by letter.
class LetterPage {
 public:
    /// Asks for room of that many px; before the texture is built.
    void reserve(ImFontAtlas& atlas, int width, int height);
    /// Where the drawing lies in the texture (0…1), after the texture was built; nothing when it
    /// has no room left.
    std::optional<ImVec4> put(ImFontAtlas& atlas, const Lettering::Drawing& drawing);
    /// Whether the texture was drawn in since the last call.
    bool take_changed();

 private:
    int number_ = -1;                  ///< of ImGui's rectangle
    int x_ = 0, y_ = 0, highest_ = 0;  ///< of the next letter; of the letters in this row
    bool has_changed_ = false;
};

}  // namespace ui

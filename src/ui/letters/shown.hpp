#pragma once

#include <imgui.h>

#include <string>
#include <string_view>

#include "ui/letters/lettering.hpp"

namespace ui {

// ImGui draws one letter a character, from the left, out of fonts that know few scripts. A text
// that needs more is set by a Lettering; its letters get numbers in Unicode's private use area, by
// which ImGui draws them. What is given back here is for ImGui alone, in the font that is set, and
// valid until the next frame. A text that needs nothing is given back as it is.

std::string_view shown(std::string_view words);
/// Broken into lines no wider than `width` px where that is not left to ImGui.
std::string_view shown(std::string_view words, float width);
/// For what ImGui takes as a label.
const char* shown_label(const std::string& words);
/// Before a field is drawn that holds `typed`: ImGui then has its characters, one by one.
void learn_characters(std::string_view typed);

/// Before the texture of the fonts is built; without a lettering, all texts stay as they are.
void reserve_letters(ImFontAtlas& atlas, Lettering* lettering, int texture_width);
/// Once at the beginning of a frame.
void begin_shown();
/// The fonts must be loaded anew, outside a frame: they have no more room for letters.
bool are_letters_outgrown();
/// Whether the fonts' texture has changed since the last call: it must be made anew before what was
/// laid out is drawn.
bool have_letters_changed();

}  // namespace ui

#pragma once

#include <string>
#include <string_view>

namespace ui {

// ImGui knows letters up to U+FFFF. While they are typed, those beyond, such as emoji, and those of
// Unicode's private use area, where NumberedLetters has its own, have a stand-in in the block of Yi
// syllables: the same one for as long as the program runs. ImGui takes no key for a letter of the
// private use area. Letters of that block have stand-ins, too.

inline constexpr char32_t first_stand_in = 0xa000, last_stand_in = 0xa48f;

/// The letter's stand-in, or itself where it needs none; U+FFFD when all are given out.
char32_t stand_in(char32_t letter);

// A UTF-8 text as ImGui takes it, and what it stands for.
std::string with_stand_ins(std::string_view text);
std::string without_stand_ins(std::string_view typed);

/// Whether that leads back to the very same text: it is UTF-8, and no stand-in was wanting.
bool can_be_typed(std::string_view text);

/// Once a frame: what is copied and pasted is without stand-ins outside the program.
void let_clipboard_stand_in();

}  // namespace ui

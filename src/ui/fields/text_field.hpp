#pragma once

#include <imgui.h>

#include <string>

#include "ui/fields/wrapped_field.hpp"

namespace ui {

// Fields that are typed into, in any script. One that runs from the right stands letter by letter
// from the left while it is typed, as ImGui has it, and as it should as soon as it is left.
// True where the text was changed, or entered where the flags ask for that.

/// A line; `hint` while it is empty.
bool text_field(const char* name, const char* hint, std::string& typed,
                ImGuiInputTextFlags flags = 0);
/// Several lines, as wide as there is room.
bool long_text_field(const char* name, std::string& typed, Lines lines = {});

}  // namespace ui

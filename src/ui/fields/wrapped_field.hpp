#pragma once

#include <imgui.h>

#include <string>

namespace ui {

/// How many lines a field is high: it grows with its text.
struct Lines {
    int least = 3, most = 10;
};

/// A field of several lines, as wide as there is room, whose text is broken into lines as wide as
/// it is: ImGui breaks none. What is typed, copied and undone is the text without these breaks.
/// True where the text was changed.
bool wrapped_field(const char* name, std::string& typed, Lines lines, ImGuiInputTextFlags flags);

}  // namespace ui

#pragma once

#include <imgui.h>

#include <string>

#include "ui/frame.hpp"

namespace ui {

inline constexpr float whole_row = 100'000;

/// A field `width` wide (at 100 %), but no wider than the row, that shows `now` and opens a list.
/// ImGui::EndCombo() must follow where it is open.
bool begin_choice(const Frame& frame, const char* name, const std::string& now, float width,
                  ImGuiComboFlags list = 0);

}  // namespace ui

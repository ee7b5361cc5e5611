#pragma once

#include <string>

#include "ui/frame.hpp"

namespace ui {

/// A field `width` wide (at 100 %) that shows `now` and opens a list. ImGui::EndCombo() must follow
/// where it is open.
bool begin_choice(const Frame& frame, const char* name, const std::string& now, float width);

}  // namespace ui

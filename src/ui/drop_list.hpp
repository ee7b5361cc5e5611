#pragma once

#include <string>

#include "ui/frame.hpp"

namespace ui {

/// A field `width` wide (at 100 %) that opens a list; ImGui::EndCombo() must follow where it
/// returns true.
bool begin_drop_list(const Frame& frame, const char* name, const std::string& now, float width);

}  // namespace ui

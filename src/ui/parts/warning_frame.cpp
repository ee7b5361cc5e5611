#include "ui/parts/warning_frame.hpp"

#include <imgui.h>

#include "ui/parts/colour.hpp"

namespace ui {

void warning_frame(const Frame& frame) {
    ImGui::GetWindowDrawList()->AddRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(),
                                        to_u32(frame.colours.warning), frame.px(4), 0,
                                        frame.px(1.5F));
}

}  // namespace ui

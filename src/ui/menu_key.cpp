#include "ui/menu_key.hpp"

#include <imgui.h>

#include "ui/parts/imgui_gaps.hpp"

namespace ui {
namespace {

bool& kept_in_imgui(const char* name) {
    return *ImGui::GetStateStorage()->GetBoolRef(ImGui::GetID(name));
}

/// Alt that was held for something else, a drag or another window, is not meant for the menus.
bool was_alt_tapped() {
    const ImGuiIO& io = ImGui::GetIO();
    bool& was_held = kept_in_imgui("Alt was held");
    bool& is_alone = kept_in_imgui("Alt is alone");
    if (io.KeyAlt && !was_held) is_alone = true;
    was_held = io.KeyAlt;
    if (is_key_besides_alt_down() || ImGui::IsAnyMouseDown() || io.MouseWheel != 0)
        is_alone = false;
    return is_alt_let_go() && is_alone;
}

}  // namespace

void read_menu_key() {
    if (!was_alt_tapped() && !is_key_pressed("F10", false)) return;
    if (is_menu_bar_focused() || is_list_open())
        ImGui::SetWindowFocus(nullptr);
    else
        focus_menu_bar();
}

}  // namespace ui

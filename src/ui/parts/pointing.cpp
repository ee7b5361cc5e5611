#include "ui/parts/pointing.hpp"

#include <imgui.h>

#include <utility>

namespace ui {
namespace {

struct Pointer {
    ImVec2 at;  ///< in the last frame
    bool was_typed_since = false;
};

Pointer& pointer() {
    static Pointer one;
    return one;
}

}  // namespace

void watch_pointer() {
    const ImGuiIO& io = ImGui::GetIO();
    const ImVec2 before = std::exchange(pointer().at, io.MousePos);
    const bool is_moved = before.x != io.MousePos.x || before.y != io.MousePos.y;
    if (is_moved || io.MouseWheel != 0 || ImGui::IsMouseClicked(ImGuiMouseButton_Left))
        pointer().was_typed_since = false;
    else if (!io.InputQueueCharacters.empty())
        pointer().was_typed_since = true;
}

bool is_pointer_in_use() {
    return !pointer().was_typed_since;
}

}  // namespace ui

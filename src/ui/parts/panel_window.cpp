#include "ui/parts/panel_window.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/parts/colour.hpp"
#include "ui/parts/focus_ring.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr ImGuiWindowFlags fixed =
    ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
    ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoSavedSettings |
    ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoFocusOnAppearing |
    ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
constexpr float cross_size = 20;  // at 100 %

void begin(const Frame& frame, const char* name, const Rect& place, Edge line,
           ImGuiWindowFlags more = 0) {
    ImGui::SetNextWindowPos({place.x, place.y});
    ImGui::SetNextWindowSize({place.width, place.height});
    ImGui::Begin(name, nullptr, fixed | more);
    draw_edge(frame, place, line);
}

}  // namespace

void draw_edge(const Frame& frame, const Rect& place, Edge line) {
    if (line == Edge::none) return;
    const float width = frame.px(1);
    ImVec2 from{place.x, place.y}, to{place.x + place.width, place.y + place.height};
    if (line == Edge::left) to.x = from.x + width;
    if (line == Edge::right) from.x = to.x - width;
    if (line == Edge::top) to.y = from.y + width;
    if (line == Edge::bottom) from.y = to.y - width;
    // The line lies in the padding, where the window itself draws nothing.
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRectFullScreen();
    list.AddRectFilled(from, to, to_u32(frame.colours.panel_line));
    list.PopClipRect();
}

void begin_panel(const Frame& frame, const char* name, const Rect& place, Edge line) {
    begin(frame, name, place, line);
}

void begin_bar(const Frame& frame, const char* name, const Rect& place, Edge line) {
    const ImGuiStyle& style = ImGui::GetStyle();
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.WindowPadding.x, style.FramePadding.y});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowMinSize, {1, 1});
    begin(frame, name, place, line, ImGuiWindowFlags_NoNav);
    ImGui::PopStyleVar(2);
}

void end_panel() {
    ImGui::End();
}

void panel_header(Frame& frame, const char* title, session::Panel panel) {
    bold_text(title);
    close_button(frame, panel);
    ImGui::Dummy({0, 0});
}

void close_button(Frame& frame, session::Panel panel, float line_height) {
    const float right = ImGui::GetWindowContentRegionMax().x;
    ImGui::SameLine(right - frame.px(cross_size));
    const float room_above = std::max(0.0F, line_height - frame.px(cross_size)) / 2;
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + room_above);
    if (cross_button(frame, "close")) frame.ask(session::TogglePanel{panel});
}

bool cross_button(const Frame& frame, const char* name) {
    const float size = frame.px(cross_size);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const bool clicked = ImGui::InvisibleButton(name, {size, size});
    const bool hovered = ImGui::IsItemHovered();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (hovered)
        list.AddRectFilled(at, {at.x + size, at.y + size}, to_u32(frame.colours.accent_soft),
                           frame.px(4));
    const ImU32 colour = to_u32(hovered ? frame.colours.text : frame.colours.text_faint);
    const float arm = size * 0.22F;
    const ImVec2 centre{at.x + size / 2 - 0.5F, at.y + size / 2 - 0.5F};
    const float width = frame.px(1.4F);
    list.AddLine({centre.x - arm, centre.y - arm}, {centre.x + arm, centre.y + arm}, colour, width);
    list.AddLine({centre.x - arm, centre.y + arm}, {centre.x + arm, centre.y - arm}, colour, width);
    focus_ring(frame);
    return clicked;
}

void begin_scroll(const char* name, float height) {
    ImGui::BeginChild(name, {0, height}, false, ImGuiWindowFlags_NavFlattened);
}

void scroll_with_keys() {
    if (!ImGui::IsWindowFocused(ImGuiFocusedFlags_RootAndChildWindows)) return;
    const float line = ImGui::GetTextLineHeightWithSpacing();
    const float page = std::max(line, ImGui::GetWindowHeight() - 2 * line);
    const float now = ImGui::GetScrollY();
    if (is_key_pressed("Down", true)) ImGui::SetScrollY(now + line);
    if (is_key_pressed("Up", true)) ImGui::SetScrollY(std::max(0.0F, now - line));
    if (is_key_pressed("PageDown", true)) ImGui::SetScrollY(now + page);
    if (is_key_pressed("PageUp", true)) ImGui::SetScrollY(std::max(0.0F, now - page));
    if (is_key_pressed("Home", false)) ImGui::SetScrollY(0);
    if (is_key_pressed("End", false)) ImGui::SetScrollY(ImGui::GetScrollMaxY());
}

void end_scroll() {
    ImGui::EndChild();
}

}  // namespace ui

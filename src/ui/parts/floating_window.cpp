#include "ui/parts/floating_window.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <utility>

#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/panel_window.hpp"

namespace ui {
namespace {

/// Where a dialog may stand: the menu stays free above, and as much below.
struct Room {
    ImVec2 from, to;
};

/// Dialogs keep to the window when it shrinks.
void keep_within(const Room& room) {
    const ImVec2 at = ImGui::GetWindowPos(), size = ImGui::GetWindowSize();
    const ImVec2 kept{std::max(room.from.x, std::min(at.x, room.to.x - size.x)),
                      std::max(room.from.y, std::min(at.y, room.to.y - size.y))};
    if (kept.x != at.x || kept.y != at.y) ImGui::SetWindowPos(kept);
}

/// By which ImGui knows the window of a panel; empty until it was open.
std::array<const char*, session::panel_count>& titles() {
    static std::array<const char*, session::panel_count> all{};
    return all;
}

Depth depth_of(const Frame& frame, session::Panel panel) {
    const char* title = titles()[static_cast<std::size_t>(panel)];
    return title != nullptr && frame.session.is_open(panel) ? ui::depth_of(title) : Depth{};
}

/// Narratives stay in sight.
float end_of_narratives(const Frame& frame) {
    const Rect& narratives = frame.layout.narratives;
    return narratives.is_empty() ? 0 : narratives.x + narratives.width;
}

/// It goes along when panels are opened and closed beside the map.
void keep_beside_map(const ImVec2& at) {
    float& stood = *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("beside"), at.x);
    if (stood != at.x) ImGui::SetWindowPos(at);
    stood = at.x;
}

/// Dialogs grow with the type.
void keep_size(float scale, const ImVec2& size) {
    float& sized_for = *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("scale"), scale);
    if (sized_for != scale) ImGui::SetWindowSize(size);
    sized_for = scale;
}

}  // namespace

float left_beside_map(const Frame& frame, float width) {
    const Rect &map = frame.layout.map, &card = frame.layout.card;
    const float left = end_of_narratives(frame);
    const bool has_card = card.x >= map.x + map.width && card.width >= width;
    return left > 0 && has_card ? card.x : left;
}

void begin_dialog(const Frame& frame, const char* title, float width, float height, Stand stand) {
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const float margin = frame.px(16);
    const float bar = frame.layout.menu.height;
    const float left = stand == Stand::beside_map ? end_of_narratives(frame) : 0;
    const Room room{{left + margin / 2, bar + margin / 2},
                    {window.x - margin / 2, window.y - bar - margin / 2}};
    const ImVec2 most{std::max(1.0F, room.to.x - room.from.x),
                      std::max(1.0F, room.to.y - room.from.y)};
    const ImVec2 size{std::min(frame.px(width), most.x), std::min(frame.px(height), most.y)};
    const ImVec2 beside{left_beside_map(frame, size.x + margin / 2) + margin / 2,
                        frame.layout.map.y + margin / 2};
    if (stand == Stand::middle)
        ImGui::SetNextWindowPos({window.x / 2, window.y / 2}, ImGuiCond_Appearing, {0.5F, 0.5F});
    else
        ImGui::SetNextWindowPos(beside, ImGuiCond_Appearing);
    ImGui::SetNextWindowSize(size, ImGuiCond_Appearing);
    ImGui::SetNextWindowSizeConstraints({1, 1}, most);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, std::max(1.0F, frame.px(1)));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, frame.px(6));
    ImGui::Begin(title, nullptr,
                 ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoCollapse |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoScrollbar);
    ImGui::PopStyleVar(2);
    keep_size(frame.scale, size);
    if (stand == Stand::beside_map) keep_beside_map(beside);
    keep_within(room);
}

bool begin_floating(Frame& frame, const char* title, session::Panel panel, float width,
                    float height, Stand stand, float foot) {
    if (!frame.session.is_open(panel)) return false;
    titles()[static_cast<std::size_t>(panel)] = title;
    begin_dialog(frame, title, width, height, stand);
    begin_tab_stops();
    panel_header(frame, title, panel);
    begin_scroll("scroll", -frame.px(foot));
    return true;
}

void begin_foot() {
    end_scroll();
    begin_scroll("foot");
}

namespace {

void begin_small(const Frame& frame, const char* name, ImVec2 at, ImVec2 pivot, float width,
                 ImGuiWindowFlags more) {
    ImGui::SetNextWindowPos(at, ImGuiCond_Always, pivot);
    ImGui::SetNextWindowSize({width, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, frame.px(6));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, std::max(1.0F, frame.px(1)));
    ImGui::Begin(name, nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing | more);
    ImGui::PopStyleVar(2);
}

}  // namespace

void begin_label(const Frame& frame, const char* name, ImVec2 at, float width) {
    begin_small(frame, name, at, {0, 0}, width, ImGuiWindowFlags_NoBringToFrontOnFocus);
}

void begin_note(const Frame& frame, const char* name, ImVec2 at, ImVec2 pivot, float width) {
    begin_small(frame, name, at, pivot, width, 0);
    lift_window();
}

void end_floating() {
    end_scroll();
    end_tab_stops();
    ImGui::End();
}

std::optional<session::Panel> topmost_floating(const Frame& frame) {
    std::optional<session::Panel> topmost;
    int highest = -1;
    for (std::size_t i = 0; i < session::panel_count; ++i) {
        const auto panel = static_cast<session::Panel>(i);
        const int height = depth_of(frame, panel).height;
        if (height > highest) topmost = panel;
        highest = std::max(highest, height);
    }
    return topmost;
}

void ask_or_raise(Frame& frame, session::Action action) {
    const auto* toggle = action.get_if<session::TogglePanel>();
    if (toggle != nullptr && depth_of(frame, toggle->panel).is_covered)
        ImGui::SetWindowFocus(titles()[static_cast<std::size_t>(toggle->panel)]);
    else
        frame.ask(std::move(action));
}

}  // namespace ui

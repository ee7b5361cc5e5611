#include "ui/map/toast.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/letters/shown.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr float widest = 480, cross_room = 36, margin = 16;  // at 100 %

/// Where a message may stand: from `y` downwards or, with a pivot of 1, upwards.
struct Spot {
    float y, pivot;
};

Spot at_bottom(const Frame& frame) {
    return {frame.layout.map.y + frame.layout.map.height - frame.px(margin), 1};
}

Spot at_top(const Frame& frame, const Rect& strip) {
    const float below_strip = strip.y + strip.height + frame.px(margin / 2);
    return {std::max(frame.layout.map.y + frame.px(3 * margin), below_strip), 0};
}

bool is_free(const Rect& map, const Spot& spot, ImVec2 size) {
    const float left = map.x + (map.width - size.x) / 2, top = spot.y - spot.pivot * size.y;
    return !is_under_window({left, top}, {left + size.x, top + size.y});
}

}  // namespace

void draw_toast(Frame& frame, const Rect& strip) {
    const std::string& message = frame.session.message();
    if (message.empty()) return;
    const Rect& map = frame.layout.map;
    const float room = std::max(1.0F, std::min(frame.px(widest), map.width - frame.px(2 * margin)));
    const ImVec2 padding = ImGui::GetStyle().WindowPadding;
    const char* label = shown_label(message);
    const float beside = 2 * padding.x + frame.px(cross_room);
    const float width = std::min(room, ImGui::CalcTextSize(label).x + beside);
    const float lines = std::max(1.0F, width - beside);
    const ImVec2 size{width, ImGui::CalcTextSize(label, nullptr, false, lines).y + 2 * padding.y};
    // The words of a narrative stand at the bottom.
    const bool is_told = session::told_step(frame.session) != nullptr;
    const Spot top = at_top(frame, strip), bottom = at_bottom(frame);
    const bool is_at_top = is_told || (!is_free(map, bottom, size) && is_free(map, top, size));
    const Spot& spot = is_at_top ? top : bottom;
    begin_note(frame, "Message", {map.x + map.width / 2, spot.y}, {0.5F, spot.pivot}, width);
    if (!is_free(map, spot, size)) lower_window();
    const float right = ImGui::GetWindowContentRegionMax().x;
    ImGui::PushTextWrapPos(right - frame.px(cross_room - 8));
    const std::string_view words =
        shown(message, ImGui::GetContentRegionAvail().x - frame.px(cross_room - 8));
    ImGui::TextUnformatted(words.data(), words.data() + words.size());
    ImGui::PopTextWrapPos();
    ImGui::SameLine(right - frame.px(20));
    if (cross_button(frame, "dismiss")) frame.ask(session::DismissMessage{});
    ImGui::End();
}

}  // namespace ui

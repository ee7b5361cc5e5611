#include "ui/map/toast.hpp"

#include <imgui.h>

#include <algorithm>
#include <vector>

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

/// At the foot of the map and at its head, and where windows cover those, at the foot and the head
/// of all panels.
std::vector<Spot> spots(const Frame& frame, const Rect& strip) {
    const Layout& layout = frame.layout;
    const float below_strip = strip.y + strip.height + frame.px(margin / 2);
    const Spot head{std::max(layout.map.y + frame.px(3 * margin), below_strip), 0};
    const Spot foot{layout.map.y + layout.map.height - frame.px(margin), 1};
    const Spot foot_of_all{layout.status.y - frame.px(margin / 2), 1};
    const Spot head_of_all{layout.menu.height + frame.px(margin / 2), 0};
    // The words of a narrative stand at the foot of the map.
    if (session::told_step(frame.session) != nullptr) return {head, foot_of_all};
    return {foot, head, foot_of_all, head_of_all};
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
    const std::vector<Spot> all = spots(frame, strip);
    const auto free =
        std::ranges::find_if(all, [&](const Spot& each) { return is_free(map, each, size); });
    const Spot& spot = free == all.end() ? all.front() : *free;
    begin_note(frame, "Message", {map.x + map.width / 2, spot.y}, {0.5F, spot.pivot}, width);
    if (free == all.end()) lower_window();
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

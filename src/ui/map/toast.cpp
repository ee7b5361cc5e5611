#include "ui/map/toast.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/letters/shown.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {

void draw_toast(Frame& frame, const Rect& strip) {
    constexpr float widest = 480, cross_room = 36, margin = 16;  // at 100 %
    const std::string& message = frame.session.message();
    if (message.empty()) return;
    const Rect& map = frame.layout.map;
    const float room = std::max(1.0F, std::min(frame.px(widest), map.width - frame.px(2 * margin)));
    const float padding = 2 * ImGui::GetStyle().WindowPadding.x;
    const float one_line =
        ImGui::CalcTextSize(shown_label(message)).x + padding + frame.px(cross_room);
    // The words of a narrative stand at the bottom.
    const bool at_top = session::told_step(frame.session) != nullptr;
    const float below_strip = strip.y + strip.height + frame.px(margin / 2);
    const float y = at_top ? std::max(map.y + frame.px(3 * margin), below_strip)
                           : map.y + map.height - frame.px(margin);
    begin_note(frame, "Message", {map.x + map.width / 2, y}, {0.5F, at_top ? 0.0F : 1.0F},
               std::min(room, one_line));
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

#include "ui/map/task_strip.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "ui/parts/floating_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {

Rect draw_task_strip(Frame& frame) {
    constexpr float widest = 440, margin = 16;  // at 100 %
    const std::optional<session::Task>& task = frame.session.task();
    if (!task) return {};
    const Rect& map = frame.layout.map;
    const float width = std::clamp(map.width - frame.px(2 * margin), 1.0F, frame.px(widest));
    begin_note(frame, "Task", {map.x + map.width / 2, map.y + frame.px(margin)}, {0.5F, 0.0F},
               width);
    text(task->what);
    const float stop_width = ImGui::CalcTextSize("Stop").x + 2 * ImGui::GetStyle().FramePadding.x;
    faint_text(task->is_stopping ? "Stopping…" : task->doing.empty() ? "At work…" : task->doing);
    const std::string share = fmt::format("{:.0f} %", 100 * task->share);
    ImGui::ProgressBar(static_cast<float>(task->share),
                       {-(stop_width + ImGui::GetStyle().ItemSpacing.x), 0}, share.c_str());
    ImGui::SameLine();
    ImGui::BeginDisabled(task->is_stopping);
    if (ImGui::Button("Stop")) frame.ask(session::StopTask{});
    ImGui::EndDisabled();
    const ImVec2 at = ImGui::GetWindowPos(), size = ImGui::GetWindowSize();
    ImGui::End();
    return {at.x, at.y, size.x, size.y};
}

}  // namespace ui

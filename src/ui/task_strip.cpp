#include "ui/task_strip.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "ui/imgui_gaps.hpp"
#include "ui/text.hpp"

namespace ui {

void draw_task_strip(Frame& frame) {
    constexpr float widest = 440, margin = 16;  // at 100 %
    const std::optional<session::Task>& task = frame.session.task();
    if (!task) return;
    const Rect& map = frame.layout.map;
    const float width = std::clamp(map.width - frame.px(2 * margin), 1.0F, frame.px(widest));
    ImGui::SetNextWindowPos({map.x + map.width / 2, map.y + frame.px(margin)}, ImGuiCond_Always,
                            {0.5F, 0.0F});
    ImGui::SetNextWindowSize({width, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, frame.px(6));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, std::max(1.0F, frame.px(1)));
    ImGui::Begin("Task", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::PopStyleVar(2);
    lift_window();
    text(task->what);
    const float stop_width = ImGui::CalcTextSize("Stop").x + 2 * ImGui::GetStyle().FramePadding.x;
    const std::string doing = task->is_stopping ? "Stopping…"
                              : task->doing.empty()
                                  ? "At work…"
                                  : fmt::format("{}, {:.0f} %", task->doing, 100 * task->share);
    ImGui::ProgressBar(static_cast<float>(task->share),
                       {-(stop_width + ImGui::GetStyle().ItemSpacing.x), 0}, doing.c_str());
    ImGui::SameLine();
    ImGui::BeginDisabled(task->is_stopping);
    if (ImGui::Button("Stop")) frame.ask(session::StopTask{});
    ImGui::EndDisabled();
    ImGui::End();
}

}  // namespace ui

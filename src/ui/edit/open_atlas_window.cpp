#include <imgui.h>

#include "ui/edit/edit_windows.hpp"
#include "ui/files/file_chooser.hpp"
#include "ui/files/recent_list.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr float recents_width = 232;  // at 100 %

/// Beneath the list: the button, and what is wrong; in heights of a field.
float fields_beneath(const std::string& problem) {
    const float width = ImGui::GetContentRegionAvail().x;
    const float words =
        problem.empty() ? 0.0F : ImGui::CalcTextSize(problem.c_str(), nullptr, false, width).y;
    return 1.25F + words / ImGui::GetFrameHeightWithSpacing();
}

void draw_chooser(Frame& frame, std::string& path) {
    const session::Opening& opening = frame.session.opening();
    const std::string problem = opening.location == path ? opening.problem : std::string();
    text("It takes the place of the atlas in this window.");
    faint_text("Workspace (.gpkg), folder of CSV files, or GeoJSON that this program exported");
    if (choose_path(
            frame, {session::FileUse::open, "Open", fields_beneath(problem), !frame.session.task()},
            path))
        frame.ask(session::OpenAtlas{path});
    if (!problem.empty()) warning_text(frame, problem);
}

}  // namespace

void draw_open_atlas_window(Frame& frame) {
    static std::string path;  // the field's own memory
    if (!begin_floating(frame, "Open an atlas", session::Panel::open_atlas, 880, 560)) return;
    ImGui::BeginChild("recents", {frame.px(recents_width), 0}, false,
                      ImGuiWindowFlags_NavFlattened);
    if (const auto recent = draw_recent_list(frame)) {
        if (!session::is_database(*recent)) path = *recent;
        open_recent(frame, *recent);
    }
    ImGui::EndChild();
    ImGui::SameLine(0, frame.px(16));
    ImGui::BeginChild("chooser", {0, 0}, false, ImGuiWindowFlags_NavFlattened);
    draw_chooser(frame, path);
    ImGui::EndChild();
    end_floating();
}

}  // namespace ui

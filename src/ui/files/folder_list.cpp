#include "ui/files/folder_list.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/files/browsed.hpp"
#include "ui/files/entry_row.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

constexpr float list_padding = 4;  // at 100 %
constexpr float least_rows = 3;

struct FolderList {
    Frame& frame;
    session::FileUse use;
    const session::Folder& folder;
    Browsed& memory;
    std::string& path;
};

/// A folder is no name for a file that is to be written.
void choose_entry(const FolderList& list, std::size_t at) {
    const session::FileEntry& entry = (*list.folder.entries)[at];
    list.memory.chosen = at;
    if (!entry.is_folder || !is_written(list.use))
        list.path = session::joined_path(list.folder.path, entry.name);
}

/// True for a file; a folder is looked into.
bool take_entry(const FolderList& list, std::size_t at) {
    const session::FileEntry& entry = (*list.folder.entries)[at];
    choose_entry(list, at);
    if (!entry.is_folder || entry.is_atlas) return true;
    list.memory.wants_keyboard = true;
    go_to_folder(list.frame, list.use, session::joined_path(list.folder.path, entry.name),
                 list.path);
    return false;
}

bool draw_entry(const FolderList& list, std::size_t at) {
    ImGui::PushID(static_cast<int>(at));
    const bool is_chosen = at == list.memory.chosen;
    const bool clicked = draw_entry_row(list.frame, (*list.folder.entries)[at], is_chosen);
    bool taken = false;
    if (clicked || was_focus_moved_to_item()) choose_entry(list, at);
    if ((clicked && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) ||
        (ImGui::IsItemFocused() && is_key_pressed("Enter", false)))
        taken = take_entry(list, at);
    const std::size_t first = list.memory.chosen == Browsed::none ? 0 : list.memory.chosen;
    if (list.memory.wants_keyboard && !list.folder.is_awaited && at == first) {
        take_focus();
        list.memory.wants_keyboard = false;
    }
    ImGui::PopID();
    return taken;
}

void bring_into_sight(Browsed& memory, float pitch) {
    if (!std::exchange(memory.is_to_be_seen, false) || memory.chosen == Browsed::none) return;
    const float top = static_cast<float>(memory.chosen) * pitch;
    const float room = ImGui::GetWindowHeight() - 2 * pitch;
    if (top < ImGui::GetScrollY()) ImGui::SetScrollY(top);
    if (top > ImGui::GetScrollY() + room) ImGui::SetScrollY(top - room);
}

bool draw_entries(const FolderList& list) {
    if (std::exchange(list.memory.folder, list.folder.path) != list.folder.path)
        ImGui::SetScrollY(0);
    bool taken = false;
    // Of another folder, another row: Enter that leads into a folder presses none of its rows.
    ImGui::PushID(list.folder.path.c_str());
    const float pitch = entry_row_pitch();
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(list.folder.entries->size()), pitch);
    while (clipper.Step())
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i)
            taken |= draw_entry(list, static_cast<std::size_t>(i));
    ImGui::PopID();
    bring_into_sight(list.memory, pitch);
    return taken;
}

/// Of as many whole rows as there is room for.
float height_of_rows(const Frame& frame, float room) {
    const float pitch = entry_row_pitch(), around = 2 * frame.px(list_padding);
    const float rows = std::max(least_rows, std::floor((room - around) / pitch));
    return rows * pitch + around;
}

const char* nothing_here(session::FileUse use) {
    switch (use) {
        case session::FileUse::open:
            return "No atlas and no folder is here.";
        case session::FileUse::import:
            return "Nothing that can be imported is here, and no folder.";
        default:
            return "No folder and no file of that kind is here.";
    }
}

void draw_remark(const session::Folder& folder) {
    if (folder.is_awaited)
        faint_text("Reading…");
    else if (folder.others > 0)
        faint_text(counted(folder.others, "file") + " of other kinds " +
                   (folder.others == 1 ? "is" : "are") + " not shown.");
    else
        faint_text(" ");
}

}  // namespace

bool draw_folder_list(Frame& frame, session::FileUse use, std::string& path, float height) {
    const FolderList list{frame, use, frame.session.files().folder(use), browsed(use), path};
    take_in_folder(list.folder, path, list.memory);
    draw_entry_heads(frame);
    // Above and below it are a line each.
    const float room = height - 2 * ImGui::GetTextLineHeightWithSpacing();
    ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, std::max(1.0F, frame.px(1)));
    ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, frame.px(4));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {frame.px(6), frame.px(list_padding)});
    ImGui::BeginChild("folder", {0, height_of_rows(frame, room)}, true,
                      ImGuiWindowFlags_NavFlattened);
    ImGui::PopStyleVar(3);
    if (ImGui::IsWindowAppearing()) begin_browsing(frame, use, path);
    bool taken = false;
    if (!list.folder.problem.empty()) warning_text(frame, list.folder.problem);
    const bool has_entries = list.folder.entries && !list.folder.entries->empty();
    if (has_entries) taken = draw_entries(list);
    if (!has_entries && list.folder.problem.empty() && !list.folder.is_awaited)
        faint_text(nothing_here(use));
    if (ImGui::IsWindowFocused() && !ImGui::IsAnyItemActive() &&
        is_key_pressed("Backspace", false)) {
        list.memory.wants_keyboard = true;
        go_up(frame, use, path);
    }
    ImGui::EndChild();
    draw_remark(list.folder);
    return taken;
}

}  // namespace ui

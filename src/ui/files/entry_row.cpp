#include "ui/files/entry_row.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <string>

#include "ui/parts/colour.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

// At 100 %.
constexpr float entry_mark_width = 24, entry_size_width = 84, entry_gap = 16, entry_padding = 6;
constexpr float narrow_list = 420;  // in which the time is left out

/// Where the columns end, from the left edge of the list.
struct EntryColumns {
    float name, size, changed;
    bool has_changed;
};

EntryColumns columns_of(const Frame& frame, float width) {
    const bool has_changed = width > frame.px(narrow_list);
    const float changed =
        has_changed ? ImGui::CalcTextSize("0000-00-00 00:00").x + frame.px(entry_gap) : 0;
    const float size = width - changed;
    return {size - frame.px(entry_size_width), size, width, has_changed};
}

/// "812 B", "3.4 MB"
std::string size_in_words(std::uint64_t bytes) {
    constexpr std::array units{"kB", "MB", "GB", "TB"};
    if (bytes < 1000) return fmt::format("{} B", bytes);
    auto size = static_cast<double>(bytes) / 1000;
    std::size_t unit = 0;
    for (; size >= 999.5 && unit + 1 < units.size(); ++unit) size /= 1000;
    return fmt::format("{:.{}f} {}", size, size < 9.95 ? 1 : 0, units[unit]);
}

void draw_right_aligned(const std::string& words, ImVec2 line, float right, ImU32 colour) {
    const float width = ImGui::CalcTextSize(words.c_str()).x;
    ImGui::GetWindowDrawList()->AddText({line.x + right - width, line.y}, colour, words.c_str());
}

/// A folder; one that is an atlas stands out.
void draw_folder_mark(const Frame& frame, ImVec2 line, bool is_atlas) {
    const ImU32 colour = to_u32(is_atlas ? frame.colours.accent : frame.colours.text_faint);
    const float left = line.x + frame.px(1), width = frame.px(15), height = frame.px(11);
    const float top = line.y + (ImGui::GetTextLineHeight() - height) / 2;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled({left, top}, {left + width * 0.45F, top + height / 2}, colour,
                       frame.px(1.5F));
    list.AddRectFilled({left, top + frame.px(2)}, {left + width, top + height}, colour,
                       frame.px(1.5F));
}

}  // namespace

void draw_entry_heads(const Frame& frame) {
    ImVec2 line = ImGui::GetCursorScreenPos();
    const float inset = frame.px(entry_padding);
    const EntryColumns columns = columns_of(
        frame, ImGui::GetContentRegionAvail().x - 2 * inset - ImGui::GetStyle().ScrollbarSize);
    const ImU32 colour = to_u32(frame.colours.text_faint);
    line.x += inset;
    ImGui::GetWindowDrawList()->AddText({line.x + frame.px(entry_mark_width), line.y}, colour,
                                        "Name");
    draw_right_aligned("Size", line, columns.size, colour);
    if (columns.has_changed)
        ImGui::GetWindowDrawList()->AddText({line.x + columns.size + frame.px(entry_gap), line.y},
                                            colour, "Changed");
    ImGui::Dummy({0, ImGui::GetTextLineHeight()});
}

bool draw_entry_row(const Frame& frame, const session::FileEntry& entry, bool is_chosen) {
    const float bar = ImGui::GetScrollMaxY() > 0 ? 0 : ImGui::GetStyle().ScrollbarSize;
    const EntryColumns columns = columns_of(frame, ImGui::GetContentRegionAvail().x - bar);
    const ImVec2 line = ImGui::GetCursorScreenPos();
    // The chosen row stays marked under the pointer.
    const ImGuiCol under_pointer = is_chosen ? ImGuiCol_Header : ImGuiCol_HeaderHovered;
    ImGui::PushStyleColor(ImGuiCol_HeaderHovered, ImGui::GetColorU32(under_pointer));
    const bool clicked =
        ImGui::Selectable("##entry", is_chosen, ImGuiSelectableFlags_AllowDoubleClick,
                          {0, ImGui::GetTextLineHeight()});
    ImGui::PopStyleColor();
    const float room = columns.name - frame.px(entry_mark_width);
    if (is_pointed_at() && !fits(entry.label, room)) tooltip(entry.label);
    if (entry.is_folder) draw_folder_mark(frame, line, entry.is_atlas);
    ImGui::GetWindowDrawList()->AddText({line.x + frame.px(entry_mark_width), line.y},
                                        to_u32(frame.colours.text),
                                        elided(entry.label, room).c_str());
    const ImU32 faint = to_u32(frame.colours.text_faint);
    const std::string size = entry.is_atlas    ? "atlas"
                             : entry.is_folder ? ""
                                               : size_in_words(entry.size);
    draw_right_aligned(size, line, columns.size, faint);
    if (columns.has_changed)
        ImGui::GetWindowDrawList()->AddText({line.x + columns.size + frame.px(entry_gap), line.y},
                                            faint, entry.changed.c_str());
    return clicked;
}

float entry_row_pitch() {
    return ImGui::GetTextLineHeight() + ImGui::GetStyle().ItemSpacing.y;
}

}  // namespace ui

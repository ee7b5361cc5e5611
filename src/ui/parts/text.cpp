#include "ui/parts/text.hpp"

#include <imgui.h>

#include <algorithm>
#include <string>

#include "ui/parts/colour.hpp"
#include "ui/parts/focus_ring.hpp"
#include "ui/parts/fonts.hpp"

namespace ui {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr float narrowest_link = 48;  // at 100 %

float width_of(std::string_view words) {
    return ImGui::CalcTextSize(words.data(), words.data() + words.size()).x;
}

bool is_inside_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

}  // namespace

void text(std::string_view words) {
    ImGui::PushTextWrapPos(0);
    ImGui::TextUnformatted(words.data(), words.data() + words.size());
    ImGui::PopTextWrapPos();
}

void faint_text(std::string_view words) {
    ImGui::PushStyleColor(ImGuiCol_Text, ImGui::GetColorU32(ImGuiCol_TextDisabled));
    text(words);
    ImGui::PopStyleColor();
}

void warning_text(const Frame& frame, std::string_view words) {
    ImGui::PushStyleColor(ImGuiCol_Text, to_u32(frame.colours.warning));
    text(words);
    ImGui::PopStyleColor();
}

void bold_text(std::string_view words) {
    const ScopedFont bold(Face::bold);
    text(words);
}

void heading(const Frame& frame, std::string_view words) {
    ImGui::Dummy({0, frame.px(2)});
    bold_text(words);
}

void title(std::string_view words) {
    const ScopedFont large(Face::title);
    text(words);
}

std::string elided(std::string_view words, float width) {
    if (width_of(words) <= width) return std::string(words);
    const float room = width - width_of(ellipsis);
    std::size_t fits = 0, too_long = words.size();
    while (fits + 1 < too_long) {
        const std::size_t middle = (fits + too_long) / 2;
        (width_of(words.substr(0, middle)) <= room ? fits : too_long) = middle;
    }
    while (fits > 0 && is_inside_character(words[fits])) --fits;
    while (fits > 0 && words[fits - 1] == ' ') --fits;
    return std::string(words.substr(0, fits)).append(ellipsis);
}

void elided_text(std::string_view words, float width) {
    const std::string shown = elided(words, width);
    ImGui::TextUnformatted(shown.data(), shown.data() + shown.size());
    if (shown.size() != words.size() && is_pointed_at()) tooltip(words);
}

bool is_pointed_at() {
    return ImGui::IsItemHovered() &&
           ImGui::IsMouseHoveringRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
}

void tooltip(std::string_view words) {
    ImGui::BeginTooltip();
    ImGui::PushTextWrapPos(ImGui::GetFontSize() * 16);
    ImGui::TextUnformatted(words.data(), words.data() + words.size());
    ImGui::PopTextWrapPos();
    ImGui::EndTooltip();
}

bool link(const Frame& frame, std::string_view words) {
    const char* begin = words.data();
    const char* end = begin + words.size();
    const float room = std::max(frame.px(narrowest_link), ImGui::GetContentRegionAvail().x);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size = ImGui::CalcTextSize(begin, end, false, room);
    ImGui::PushID(begin, end);
    const bool clicked = ImGui::InvisibleButton("link", {std::max(1.0F, size.x), size.y});
    ImGui::PopID();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (ImGui::IsItemHovered()) {
        const float margin = frame.px(3);
        list.AddRectFilled({at.x - margin, at.y}, {at.x + size.x + margin, at.y + size.y},
                           to_u32(frame.colours.accent_soft), margin);
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
    list.AddText(ImGui::GetFont(), ImGui::GetFontSize(), at, to_u32(frame.colours.accent), begin,
                 end, room);
    focus_ring(frame);
    return clicked;
}

}  // namespace ui

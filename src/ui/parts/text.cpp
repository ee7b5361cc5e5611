#include "ui/parts/text.hpp"

#include <imgui.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "ui/letters/shown.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/focus_ring.hpp"
#include "ui/parts/fonts.hpp"
#include "ui/parts/pointing.hpp"

namespace ui {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr float narrowest_link = 48;  // at 100 %

float width_of(std::string_view text) {
    const std::string_view words = shown(text);
    return ImGui::CalcTextSize(words.data(), words.data() + words.size()).x;
}

void unformatted(std::string_view seen) {
    ImGui::TextUnformatted(seen.data(), seen.data() + seen.size());
}

std::vector<std::size_t> starts_of_characters(std::string_view words) {
    const auto is_inside_character = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
    };
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < words.size(); ++at)
        if (!is_inside_character(words[at])) starts.push_back(at);
    return starts;
}

}  // namespace

void text(std::string_view words) {
    ImGui::PushTextWrapPos(0);
    unformatted(shown(words, ImGui::GetContentRegionAvail().x));
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

bool fits(std::string_view words, float width) {
    return width_of(words) <= width;
}

std::string elided(std::string_view words, float width) {
    if (fits(words, width)) return std::string(shown(words));
    const float room = width - width_of(ellipsis);
    const std::vector<std::size_t> starts = starts_of_characters(words);
    const auto too_long = std::ranges::partition_point(
        starts, [&](std::size_t start) { return width_of(words.substr(0, start)) <= room; });
    std::size_t fitting = too_long == starts.begin() ? 0 : *std::prev(too_long);
    while (fitting > 0 && words[fitting - 1] == ' ') --fitting;
    return std::string(shown(std::string(words.substr(0, fitting)).append(ellipsis)));
}

void elided_text(std::string_view words, float width) {
    unformatted(elided(words, width));
    if (is_pointed_at() && !fits(words, width)) tooltip(words);
}

bool is_pointed_at() {
    return is_pointer_in_use() && ImGui::IsItemHovered() &&
           ImGui::IsMouseHoveringRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
}

void tooltip(std::string_view words) {
    ImGui::BeginTooltip();
    const float width = ImGui::GetFontSize() * 16;
    ImGui::PushTextWrapPos(width);
    unformatted(shown(words, width - ImGui::GetCursorPosX()));
    ImGui::PopTextWrapPos();
    ImGui::EndTooltip();
}

bool link(const Frame& frame, std::string_view words) {
    const float room = std::max(frame.px(narrowest_link), ImGui::GetContentRegionAvail().x);
    const std::string_view seen = shown(words, room);
    const char* begin = seen.data();
    const char* end = begin + seen.size();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size = ImGui::CalcTextSize(begin, end, false, room);
    ImGui::PushID(words.data(), words.data() + words.size());
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

#include "ui/parts/text_field.hpp"

#include <imgui_stdlib.h>

#include "claims/words/isolated.hpp"
#include "ui/letters/shown.hpp"
#include "ui/parts/imgui_gaps.hpp"

namespace ui {
namespace {

/// Draws a field by `draw`. Where its text runs from the right and nobody is typing, the text is
/// drawn over it instead of by it; `are_lines`: as wide as the field.
template <typename Draw>
bool drawn_field(const char* name, const std::string& typed, bool are_lines, Draw draw) {
    learn_characters(typed);
    if (!claims::runs_from_right(typed) || is_typed_into(name)) return draw();
    const ImU32 colour = ImGui::GetColorU32(ImGuiCol_Text);
    ImGui::PushStyleColor(ImGuiCol_Text, ImVec4{});
    const bool answer = draw();
    ImGui::PopStyleColor();
    const ImVec2 padding = ImGui::GetStyle().FramePadding;
    const ImVec2 corner = ImGui::GetItemRectMin(), end = ImGui::GetItemRectMax();
    const std::string_view seen =
        are_lines ? shown(typed, end.x - corner.x - 2 * padding.x) : shown(typed);
    ImDrawList& list = are_lines ? list_of_last_child() : *ImGui::GetWindowDrawList();
    list.PushClipRect(corner, {end.x - padding.x, end.y}, true);
    list.AddText({corner.x + padding.x, corner.y + padding.y}, colour, seen.data(),
                 seen.data() + seen.size());
    list.PopClipRect();
    return answer;
}

}  // namespace

bool text_field(const char* name, const char* hint, std::string& typed, ImGuiInputTextFlags flags) {
    return drawn_field(name, typed, false,
                       [&] { return ImGui::InputTextWithHint(name, hint, &typed, flags); });
}

bool long_text_field(const char* name, std::string& typed, ImVec2 size) {
    return drawn_field(name, typed, true,
                       [&] { return ImGui::InputTextMultiline(name, &typed, size); });
}

}  // namespace ui

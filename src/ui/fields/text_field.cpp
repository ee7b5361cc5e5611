#include "ui/fields/text_field.hpp"

#include <imgui_stdlib.h>

#include "claims/utf8.hpp"
#include "claims/words/isolated.hpp"
#include "ui/letters/shown.hpp"
#include "ui/letters/stand_ins.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/text.hpp"

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
    const auto [list, scrolled] =
        are_lines ? last_child() : LastChild{*ImGui::GetWindowDrawList(), 0};
    list.PushClipRect(corner, {end.x - padding.x, end.y}, true);
    list.AddText({corner.x + padding.x, corner.y + padding.y - scrolled}, colour, seen.data(),
                 seen.data() + seen.size());
    list.PopClipRect();
    return answer;
}

/// The text as ImGui can show it: it takes bytes that are no UTF-8 together with those behind them.
std::string readable(std::string_view text) {
    constexpr char32_t replacement = 0xfffd;
    std::string out;
    while (!text.empty()) {
        const claims::Utf8Letter next = claims::next_utf8(text);
        claims::append_utf8(out, next.size == 0 ? replacement : next.letter);
        text.remove_prefix(next.size == 0 ? 1 : next.size);
    }
    return out;
}

/// A field that is drawn by `draw(held, flags)` and holds the text as ImGui takes it. What cannot
/// be typed would be written back without some of it, so it can only be read.
template <typename Draw>
bool field_holding(const char* name, std::string& typed, bool are_lines, Draw draw) {
    const bool may_be = can_be_typed(typed);
    const ImGuiInputTextFlags flags =
        may_be ? ImGuiInputTextFlags_None : ImGuiInputTextFlags_ReadOnly;
    std::string held = may_be ? with_stand_ins(typed) : readable(typed);
    const bool answer =
        drawn_field(name, may_be ? typed : held, are_lines, [&] { return draw(held, flags); });
    if (may_be)
        typed = without_stand_ins(held);
    else if (is_pointed_at())
        tooltip(
            "This holds a character that the field cannot keep, so it can only be read and copied "
            "here.");
    return answer;
}

}  // namespace

bool text_field(const char* name, const char* hint, std::string& typed, ImGuiInputTextFlags flags) {
    return field_holding(name, typed, false, [&](std::string& held, ImGuiInputTextFlags may_be) {
        return ImGui::InputTextWithHint(name, hint, &held, flags | may_be);
    });
}

bool long_text_field(const char* name, std::string& typed, Lines lines) {
    return field_holding(name, typed, true, [&](std::string& held, ImGuiInputTextFlags may_be) {
        return wrapped_field(name, held, lines, may_be);
    });
}

}  // namespace ui

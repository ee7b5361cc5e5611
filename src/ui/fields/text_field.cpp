#include "ui/fields/text_field.hpp"

#include <imgui_stdlib.h>

#include "claims/utf8.hpp"
#include "claims/words/isolated.hpp"
#include "ui/letters/shown.hpp"
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

/// ImGui knows neither characters beyond U+FFFF nor bytes that are no UTF-8, as names of files may
/// have them: what is typed would be written back without them.
ImGuiInputTextFlags may_be_typed(std::string_view text) {
    while (!text.empty()) {
        const claims::Utf8Letter next = claims::next_utf8(text);
        if (next.size == 0 || next.letter > 0xffff) return ImGuiInputTextFlags_ReadOnly;
        text.remove_prefix(next.size);
    }
    return ImGuiInputTextFlags_None;
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

void tell_why_not(ImGuiInputTextFlags may_be) {
    if (may_be == ImGuiInputTextFlags_ReadOnly && is_pointed_at())
        tooltip(
            "This holds a character that the field cannot keep, so it can only be read and copied "
            "here.");
}

}  // namespace

bool text_field(const char* name, const char* hint, std::string& typed, ImGuiInputTextFlags flags) {
    const ImGuiInputTextFlags may_be = may_be_typed(typed);
    std::string read_only = may_be == ImGuiInputTextFlags_None ? std::string() : readable(typed);
    std::string& text = may_be == ImGuiInputTextFlags_None ? typed : read_only;
    const bool answer = drawn_field(name, text, false, [&] {
        return ImGui::InputTextWithHint(name, hint, &text, flags | may_be);
    });
    tell_why_not(may_be);
    return answer;
}

bool long_text_field(const char* name, std::string& typed, Lines lines) {
    const ImGuiInputTextFlags may_be = may_be_typed(typed);
    const bool answer =
        drawn_field(name, typed, true, [&] { return wrapped_field(name, typed, lines, may_be); });
    tell_why_not(may_be);
    return answer;
}

}  // namespace ui

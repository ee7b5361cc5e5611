#include "ui/fields/wrapped_field.hpp"

#include <imgui_stdlib.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "claims/utf8.hpp"
#include "ui/fields/broken_text.hpp"
#include "ui/fields/typed_past.hpp"
#include "ui/parts/imgui_gaps.hpp"

namespace ui {
namespace {

float advance(char32_t letter) {
    const ImFont& font = *ImGui::GetFont();
    return font.GetCharAdvance(static_cast<ImWchar>(letter)) * ImGui::GetFontSize() / font.FontSize;
}

/// The field that is being typed into: one at a time has the keyboard. What ImGui holds of it is
/// the text as it is seen.
struct Typing {
    ImGuiID field = 0;
    std::string at_first, text;
    BrokenText broken;
    Selected selected;
    TypedPast past;
    bool goes_on = false;  ///< a letter was typed just now, and the next belongs to its word

    std::size_t caret() const { return broken.in_text(selected.to); }
};
Typing& typing() {
    static Typing field;
    return field;
}

std::size_t place(int of_imgui) {
    return static_cast<std::size_t>(of_imgui);
}

/// A field as it is drawn in this frame.
struct Call {
    ImGuiID field;
    const std::string& text;
    float width = 0;  ///< px, of its lines
    BrokenText broken{};
    bool begins = true;  ///< where it is typed into, this is the first time
};

/// Ctrl and a key, or with Shift, too.
bool is_ctrl_pressed(std::string_view key, bool with_shift = false) {
    const ImGuiIO& io = ImGui::GetIO();
    return io.KeyCtrl && io.KeyShift == with_shift && !io.KeyAlt && is_key_pressed(key, true);
}

std::optional<TextEdit> gone_back_or_forth() {
    const TextEdit now{typing().text, typing().caret()};
    if (is_ctrl_pressed("Z")) return typing().past.back(now);
    if (is_ctrl_pressed("Y") || is_ctrl_pressed("Z", true)) return typing().past.forth(now);
    return std::nullopt;
}

void note_step(const TextEdit& edit) {
    Typing& field = typing();
    const std::size_t at = field.caret();
    const std::string_view until_caret = std::string_view(edit.text).substr(0, edit.caret);
    const std::string_view typed = until_caret.substr(std::min(at, edit.caret));
    const bool is_letter = !typed.empty() && edit.text.size() == field.text.size() + typed.size() &&
                           claims::next_utf8(typed).size == typed.size();
    field.past.note({field.text, at}, is_letter && field.goes_on);
    field.goes_on = is_letter && typed != " " && typed != "\n";
}

/// Brings what was typed into lines again, with the caret where it was in the text.
int keep_in_lines(ImGuiInputTextCallbackData* data) {
    Call& call = *static_cast<Call*>(data->UserData);
    Typing& field = typing();
    if (std::exchange(call.begins, false))
        field = {call.field, call.text, call.text, std::move(call.broken), {}, {}};
    const std::string_view held(data->Buf, place(data->BufTextLen));
    std::optional<TextEdit> edit = gone_back_or_forth();
    if (edit) {
        field.goes_on = false;
    } else if (held != field.broken.seen) {
        edit = edited(field.broken, field.selected, held, place(data->CursorPos));
        note_step(*edit);
    }
    const std::size_t caret = edit ? edit->caret : field.broken.in_text(place(data->CursorPos));
    if (!edit && caret != field.caret()) field.goes_on = false;
    if (edit) field.text = std::move(edit->text);
    BrokenText fresh = broken(field.text, call.width, advance);
    if (fresh.seen != held) {
        data->DeleteChars(0, data->BufTextLen);
        data->InsertChars(0, fresh.seen.data(), fresh.seen.data() + fresh.seen.size());
        data->CursorPos = static_cast<int>(fresh.in_seen(caret));
        data->SelectionStart = data->SelectionEnd = data->CursorPos;
    }
    field.broken = std::move(fresh);
    const auto [from, to] = std::minmax(data->SelectionStart, data->SelectionEnd);
    field.selected = from == to ? Selected{place(data->CursorPos), place(data->CursorPos)}
                                : Selected{place(from), place(to)};
    return 0;
}

/// What Ctrl+C and Ctrl+X put into the clipboard: as ImGui, all of it where nothing is selected.
std::string copied_text() {
    const auto [from, to] = typing().selected;
    if (from == to) return typing().text;
    const std::size_t begin = typing().broken.in_text(from);
    return typing().text.substr(begin, typing().broken.in_text(to) - begin);
}

int line_count(const BrokenText& text) {
    return 1 + static_cast<int>(std::ranges::count(text.seen, '\n'));
}

/// In lines as wide as the field; room for its scroll bar only where it needs one.
BrokenText in_lines_of(const std::string& text, Lines lines, float& width) {
    const ImGuiStyle& style = ImGui::GetStyle();
    width = ImGui::GetContentRegionAvail().x - 2 * style.FramePadding.x;
    BrokenText in_lines = broken(text, width, advance);
    if (line_count(in_lines) <= lines.most) return in_lines;
    width -= style.ScrollbarSize;
    return broken(text, width, advance);
}

}  // namespace

bool wrapped_field(const char* name, std::string& typed, Lines lines, ImGuiInputTextFlags flags) {
    Call call{ImGui::GetID(name), typed};
    const bool was_typed_into = is_typed_into(name) && typing().field == call.field;
    call.begins = !was_typed_into;
    call.broken = in_lines_of(was_typed_into ? typing().text : typed, lines, call.width);
    const float height =
        static_cast<float>(std::clamp(line_count(call.broken), lines.least, lines.most)) *
            ImGui::GetTextLineHeight() +
        2 * ImGui::GetStyle().FramePadding.y;
    std::string held = was_typed_into ? typing().broken.seen : call.broken.seen;
    if ((flags & ImGuiInputTextFlags_ReadOnly) != 0) {
        ImGui::InputTextMultiline(name, &held, {-1, height}, flags);
        return false;
    }
    const bool is_copied = was_typed_into && (is_ctrl_pressed("C") || is_ctrl_pressed("X"));
    const std::string copied = is_copied ? copied_text() : std::string();
    ImGui::InputTextMultiline(
        name, &held, {-1, height},
        flags | ImGuiInputTextFlags_CallbackAlways | ImGuiInputTextFlags_NoUndoRedo, keep_in_lines,
        &call);
    if (is_copied) ImGui::SetClipboardText(copied.c_str());
    const bool is_left = was_typed_into && !is_typed_into(name);
    if (!is_left && (call.begins || typing().field != call.field)) return false;
    // ImGui puts back what stood there when the field is left by Escape.
    const bool is_taken_back = is_left && held != typing().broken.seen;
    const std::string& text = is_taken_back ? typing().at_first : typing().text;
    return std::exchange(typed, text) != text;
}

}  // namespace ui

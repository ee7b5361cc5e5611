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
    std::string bytes;
    claims::append_utf8(bytes, letter);
    return ImGui::CalcTextSize(bytes.data(), bytes.data() + bytes.size()).x;
}

/// The field that is being typed into: one at a time has the keyboard. What ImGui holds of it is
/// the text as it is seen.
struct Typing {
    ImGuiID field = 0;
    float width = 0;  ///< px, of its lines
    std::string at_first, text;
    BrokenText broken;
    Selected selected;
    TypedPast past;
    bool goes_on = false;  ///< a letter was typed just now, and the next belongs to its word

    std::size_t caret() const { return broken.in_text(selected.to); }
};
Typing typing;  // NOLINT: as ImGui's own of that field

std::size_t place(int of_imgui) {
    return static_cast<std::size_t>(of_imgui);
}

/// A field as it is drawn in this frame.
struct Call {
    ImGuiID field;
    const std::string& text;
    float width = 0;
    BrokenText broken{};
    bool begins = true;  ///< where it is typed into, this is the first time
};

/// Ctrl and a key, or with Shift, too.
bool is_ctrl_pressed(std::string_view key, bool with_shift = false) {
    const ImGuiIO& io = ImGui::GetIO();
    return io.KeyCtrl && io.KeyShift == with_shift && !io.KeyAlt && is_key_pressed(key, true);
}

std::optional<TextEdit> gone_back_or_forth() {
    const TextEdit now{typing.text, typing.caret()};
    if (is_ctrl_pressed("Z")) return typing.past.back(now);
    if (is_ctrl_pressed("Y") || is_ctrl_pressed("Z", true)) return typing.past.forth(now);
    return std::nullopt;
}

void note_step(const TextEdit& edit) {
    const bool is_letter = edit.text.size() == typing.text.size() + 1 && edit.caret > 0 &&
                           edit.caret == typing.caret() + 1;
    const bool ends_word =
        is_letter && (edit.text[edit.caret - 1] == ' ' || edit.text[edit.caret - 1] == '\n');
    typing.past.note({typing.text, typing.caret()}, is_letter && typing.goes_on);
    typing.goes_on = is_letter && !ends_word;
}

/// Brings what was typed into lines again, with the caret where it was in the text.
int keep_in_lines(ImGuiInputTextCallbackData* data) {
    Call& call = *static_cast<Call*>(data->UserData);
    if (std::exchange(call.begins, false))
        typing = {call.field, call.width, call.text, call.text, std::move(call.broken), {}, {}};
    typing.width = call.width;
    const std::string_view held(data->Buf, place(data->BufTextLen));
    std::optional<TextEdit> edit = gone_back_or_forth();
    if (edit) {
        typing.goes_on = false;
    } else if (held != typing.broken.seen) {
        edit = edited(typing.broken, typing.selected, held, place(data->CursorPos));
        note_step(*edit);
    }
    const std::size_t caret = edit ? edit->caret : typing.broken.in_text(place(data->CursorPos));
    if (edit) typing.text = std::move(edit->text);
    BrokenText fresh = broken(typing.text, typing.width, advance);
    if (fresh.seen != held) {
        data->DeleteChars(0, data->BufTextLen);
        data->InsertChars(0, fresh.seen.data(), fresh.seen.data() + fresh.seen.size());
        data->CursorPos = static_cast<int>(fresh.in_seen(caret));
        data->SelectionStart = data->SelectionEnd = data->CursorPos;
    }
    typing.broken = std::move(fresh);
    const auto [from, to] = std::minmax(data->SelectionStart, data->SelectionEnd);
    typing.selected = from == to ? Selected{place(data->CursorPos), place(data->CursorPos)}
                                 : Selected{place(from), place(to)};
    return 0;
}

/// What Ctrl+C and Ctrl+X put into the clipboard: as ImGui, all of it where nothing is selected.
std::string copied_text() {
    const auto [from, to] = typing.selected;
    if (from == to) return typing.text;
    const std::size_t begin = typing.broken.in_text(from);
    return typing.text.substr(begin, typing.broken.in_text(to) - begin);
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
    const bool was_typed_into = is_typed_into(name) && typing.field == call.field;
    call.begins = !was_typed_into;
    call.broken = in_lines_of(was_typed_into ? typing.text : typed, lines, call.width);
    const float height =
        static_cast<float>(std::clamp(line_count(call.broken), lines.least, lines.most)) *
            ImGui::GetTextLineHeight() +
        2 * ImGui::GetStyle().FramePadding.y;
    std::string held = was_typed_into ? typing.broken.seen : call.broken.seen;
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
    if (!is_left && (call.begins || typing.field != call.field)) return false;
    // ImGui puts back what stood there when the field is left by Escape.
    const bool is_taken_back = is_left && held != typing.broken.seen;
    const std::string& text = is_taken_back ? typing.at_first : typing.text;
    return std::exchange(typed, text) != text;
}

}  // namespace ui

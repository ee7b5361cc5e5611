#include "ui/layers/choice_rows.hpp"

#include <imgui.h>

#include "ui/parts/section.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

void draw_word(Frame& frame, const ChoiceSection& section, const std::string& word) {
    const float height = toggle_row_height(frame);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    if (!ImGui::IsRectVisible(at, {at.x + 1, at.y + height})) {
        ImGui::Dummy({1, height});  // out of sight: there may be thousands
        return;
    }
    ToggleRow row = row_of(frame.filter().*section.which, section.tally, word);
    std::string words = word.empty() ? section.no_word : word;
    if (section.label != nullptr && !word.empty()) words = section.label(frame, word);
    row.label = words;
    ImGui::PushID(word.c_str());
    answer(frame, toggle_row(frame, row), section.which, word);
    ImGui::PopID();
}

}  // namespace

std::size_t count_of(const claims::Tally& tally, std::string_view word) {
    const auto found = tally.find(word);
    return found == tally.end() ? 0 : found->second;
}

void answer(Frame& frame, RowAnswer what, claims::Choice claims::Filter::*which,
            std::string_view word) {
    if (what == RowAnswer::nothing) return;
    claims::Filter filter = frame.filter();
    claims::Choice& choice = filter.*which;
    what == RowAnswer::toggle ? choice.toggle(word) : choice.solo(word);
    frame.ask(session::SetFilter{std::move(filter)});
}

ToggleRow row_of(const claims::Choice& choice, const claims::Tally& tally, std::string_view word) {
    ToggleRow row;
    row.label = word;
    row.count = count_of(tally, word);
    row.is_on = choice.allows(word);
    row.is_solo = choice.is_solo(word);
    return row;
}

bool choice_section(Frame& frame, const ChoiceSection& section) {
    const claims::Choice& choice = frame.filter().*section.which;
    if (section.tally.empty() && choice.allows_all()) return false;
    if (!begin_section(frame, section.name, section.is_open_at_first || !choice.allows_all()))
        return false;
    if (section.explanation != nullptr) faint_text(section.explanation);
    ImGui::PushID(section.name);
    for (const auto& [word, count] : section.tally) draw_word(frame, section, word);
    for (const auto* chosen : {&choice.hidden, &choice.only})
        for (const std::string& word : *chosen)
            if (!section.tally.contains(word)) draw_word(frame, section, word);
    ImGui::PopID();
    return true;
}

}  // namespace ui

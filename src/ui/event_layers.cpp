#include <imgui.h>

#include <string>

#include "claims/status.hpp"
#include "ui/layers_panel.hpp"
#include "ui/section.hpp"
#include "ui/toggle_row.hpp"

namespace ui {
namespace {

std::size_t count_of(const claims::Tally& tally, std::string_view word) {
    const auto found = tally.find(word);
    return found == tally.end() ? 0 : found->second;
}

/// Asks for the filter with one of its choices changed.
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

void draw_statuses(Frame& frame) {
    if (!begin_section(frame, "Events by status")) return;
    ImGui::PushID("status");
    for (const claims::Status status : claims::all_statuses) {
        ToggleRow row = row_of(frame.filter().statuses, frame.session.overview().by_status,
                               claims::to_word(status));
        row.symbol = status;
        row.explanation = claims::meaning(status);
        answer(frame, toggle_row(frame, row), &claims::Filter::statuses, row.label);
    }
    ImGui::PopID();
}

/// Words that the data brings: those counted, and those chosen though nothing has them now.
void draw_words(Frame& frame, const char* name, const claims::Tally& tally,
                claims::Choice claims::Filter::*which) {
    claims::Tally all = tally;
    for (const std::string& word : (frame.filter().*which).hidden) all.try_emplace(word, 0);
    for (const std::string& word : (frame.filter().*which).only) all.try_emplace(word, 0);
    if (all.empty() || !begin_section(frame, name)) return;
    ImGui::PushID(name);
    for (const auto& [word, count] : all) {
        ToggleRow row = row_of(frame.filter().*which, all, word);
        const std::string label = word.empty() ? "(none)" : word;
        row.label = label;
        answer(frame, toggle_row(frame, row), which, word);
    }
    ImGui::PopID();
}

}  // namespace

void draw_event_layers(Frame& frame) {
    const claims::Overview& overview = frame.session.overview();
    draw_statuses(frame);
    draw_words(frame, "Events by kind", overview.by_kind, &claims::Filter::kinds);
    draw_words(frame, "Events by layer", overview.by_layer, &claims::Filter::layers);
}

}  // namespace ui

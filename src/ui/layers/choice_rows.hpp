#pragma once

#include <string>

#include "claims/filter/filter.hpp"
#include "ui/frame.hpp"
#include "ui/parts/toggle_row.hpp"

namespace ui {

/// How many events a word would leave.
std::size_t count_of(const claims::Tally& tally, std::string_view word);

/// A row for one word of a choice.
ToggleRow row_of(const claims::Choice& choice, const claims::Tally& tally, std::string_view word);

/// Asks for the filter with one of its choices changed.
void answer(Frame& frame, RowAnswer what, claims::Choice claims::Filter::*which,
            std::string_view word);

/// A word as a person reads it: an actor's name for its id.
using WordLabel = std::string (*)(const Frame& frame, const std::string& word);

/// A part of a panel with a row for each word that the data brings, and those chosen though nothing
/// has them now.
struct ChoiceSection {
    const char* name;
    const claims::Tally& tally;
    claims::Choice claims::Filter::*which;
    WordLabel label = nullptr;
    const char* no_word = "(none)";
    const char* explanation = nullptr;
    bool is_open_at_first = true;
};
/// Nothing where there is no word. Returns whether it was drawn and is open.
bool choice_section(Frame& frame, const ChoiceSection& section);

}  // namespace ui

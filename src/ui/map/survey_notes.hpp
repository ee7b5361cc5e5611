#pragma once

#include <string>

#include "ui/frame.hpp"

namespace ui {

/// "10,000,000 events at the server; 3,214 read for this map window"
std::string survey_counts_in_words(const session::Session& session);

/// What a survey has and lacks, above the list; nothing where the atlas was read.
void draw_survey_notes(Frame& frame);

/// Tells of a counted stack under the pointer. Returns false where there is none.
bool draw_counted_tooltip(const Frame& frame, const geo::ScreenPoint& pointer);
/// Flies to where its events stand further apart. Returns false where there is none.
bool click_on_counted(Frame& frame, const geo::ScreenPoint& pointer);

}  // namespace ui

#pragma once

namespace ui {

/// What comes next stands in the same line where that has so many px left, else in the next one.
/// `gap` is what parts the two, below 0 the usual.
void flow(float width, float gap = -1);

float button_width(const char* words);
/// A button that does so.
bool flowing_button(const char* words);

}  // namespace ui

#pragma once

#include <string>
#include <string_view>

#include "ui/frame.hpp"

namespace ui {

// Words in panels; they wrap at the right edge of their column.

void text(std::string_view words);
void faint_text(std::string_view words);
void warning_text(const Frame& frame, std::string_view words);
void bold_text(std::string_view words);
/// Names a part of a panel, with room above.
void heading(const Frame& frame, std::string_view words);
void title(std::string_view words);

bool fits(std::string_view words, float width);
/// The text cut to `width` with an ellipsis, as it is shown (shown.hpp).
std::string elided(std::string_view words, float width);
/// One line, cut with an ellipsis where it is too long; then the pointer shows all of it.
void elided_text(std::string_view words, float width);

/// The pointer is in use and rests on the last item; the keyboard's focus does not count.
bool is_pointed_at();
/// Words beside the pointer, wrapped.
void tooltip(std::string_view words);

/// Words that do something when clicked.
bool link(const Frame& frame, std::string_view words);

}  // namespace ui

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "style/palette.hpp"
#include "ui/letters/lettering.hpp"

namespace ui {

/// TrueType files, the first that has a character draws it. The bytes must outlive ImGui's context.
using Typeface = std::vector<std::span<const std::byte>>;

/// Puts the program's fonts into ImGui's atlas for the given scale (1 = 100 %) and ratio of device
/// pixels to pixels; `lettering`, which must outlive them, has what they lack. Call outside a
/// frame; the texture must be made anew afterwards.
void load_fonts(const Typeface& regular, const Typeface& bold, double scale, double pixel_ratio,
                Lettering* lettering = nullptr);

/// Colours, spacing and sizes of our own in place of ImGui's.
void apply_theme(style::Theme theme, double scale);

// Between the two windows meet without an edge. What ImGui draws by itself behind them, the list of
// panels at Ctrl+Tab, has one, as dialogs do.
void begin_panels();
void end_panels();

}  // namespace ui

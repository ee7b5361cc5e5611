#pragma once

#include <span>
#include <string>
#include <string_view>

#include "render/text/set_text.hpp"

namespace render {

/// Whether a text is written from the right, joins its letters or puts them over one another, so
/// that its letters do not simply stand side by side.
bool is_shaping_needed(std::u32string_view text);

/// Letters as the script joins and orders them (libraqm: HarfBuzz and FriBidi), from the left as
/// they stand in the end. What the text begins with tells its direction (Unicode Standard Annex 9,
/// rules P2 and P3). Letters are not spaced out: in many of these scripts they hang together.
SetLine shaped_line(const FontSet& fonts, const TextStyle& style, std::u32string_view text);

/// Whether a paragraph of UTF-8 has its beginning at the right; what is isolated does not count.
bool begins_at_right(std::string_view paragraph);

/// The lines into which a paragraph was broken keep its direction, and what is isolated in it
/// stays isolated on every line, by characters that nobody sees.
void keep_direction(std::string_view paragraph, std::span<std::string> lines);

}  // namespace render

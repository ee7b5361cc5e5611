#pragma once

#include <cstdint>
#include <vector>

#include "render/paper/vector_picture.hpp"
#include "style/document.hpp"

namespace render {

/// The document as A4 pages of PDF: its picture is a map as vectors, its text can be selected, its
/// links can be followed, and its headings are the outline. A foot on each page has the title and
/// “3 / 7”. In English, set in Noto Sans; the fonts are embedded as far as they are used. The same
/// input gives the same bytes. Throws std::runtime_error with a sentence when the file cannot be
/// made.
std::vector<std::uint8_t> draw_pages(const style::Document& document, const Paper& picture,
                                     const Fonts& fonts, const PaperNotes& notes);

}  // namespace render

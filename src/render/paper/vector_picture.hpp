#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "render/fonts.hpp"
#include "render/paper.hpp"

namespace render {

// The same picture as MapRenderer draws, from the same lay-out, as vectors and text that can be
// searched and selected. No OpenGL is needed. The same input gives the same bytes. Both throw
// std::runtime_error with a sentence when the page cannot be made.

/// One page of PDF 1.5 that is a figure with its alt text; its fonts are embedded as far as they
/// are used. The view stands among the keywords, after “Claim Atlas view: ”, and on their next line
/// the evidence, after “Claim Atlas evidence: ”; the seal is the text “ClaimAtlasSeal” of the
/// catalog.
std::vector<std::uint8_t> draw_pdf(const Paper& paper, const Fonts& fonts, const PaperNotes& notes);

/// SVG 1.1 that looks the same with any fonts or none: letters are drawn as outlines, and lie as
/// unseen text over them. View, evidence and seal stand in the metadata's elements
/// “view”, “evidence” and “seal”.
std::vector<std::uint8_t> draw_svg(const Paper& paper, const Fonts& fonts, const PaperNotes& notes);

/// What a PDF is written with, whose other versions may write other bytes: "cairo 1.16.0".
std::string pdf_writer();

}  // namespace render

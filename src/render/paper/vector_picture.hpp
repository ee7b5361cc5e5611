#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "render/fonts.hpp"
#include "render/scene.hpp"

namespace render {

/// One map on a page.
struct Sheet {
    Scene scene;
    double left = 0.0;  ///< px from the page's left edge
};

/// A page with maps beside each other. It is as large as they are in px, of which there are
/// `px_per_inch`; pixel ratios only decide about the finest lines.
struct Paper {
    std::vector<Sheet> sheets;
    double px_per_inch = 96.0;
};

/// What a vector picture says about itself besides what is drawn.
struct PaperNotes {
    std::string title;
    std::string description;
    std::string alt_text;  ///< the picture for whoever cannot see it
    std::string program;   ///< name and version
    std::string created;   ///< ISO 8601, such as "2020-10-12T00:00:00Z"; empty: not said
    std::string view;      ///< the view as JSON on one line, ASCII
    std::string evidence;  ///< what it was drawn from, the same way
    std::string seal;      ///< a text to be held as it is, of ASCII; empty: none
};

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

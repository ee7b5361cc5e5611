#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "render/fonts.hpp"
#include "render/paper.hpp"
#include "style/document.hpp"

namespace render {

/// What is drawn as vectors, PDF by cairo and its reports' text by Pango. They bring some twenty
/// libraries, which a picture of pixels does not need; so render/paper and render/pages are a
/// library of their own, which whoever draws on paper loads when it does
/// (app/picture/paper_part.hpp).
struct PaperPart {
    /// See render/paper/vector_picture.hpp.
    std::vector<std::uint8_t> (*draw_pdf)(const Paper& paper, const Fonts& fonts,
                                          const PaperNotes& notes);
    std::vector<std::uint8_t> (*draw_svg)(const Paper& paper, const Fonts& fonts,
                                          const PaperNotes& notes);
    /// See render/pages/pdf_document.hpp.
    std::vector<std::uint8_t> (*draw_pages)(const style::Document& document, const Paper& picture,
                                            const Fonts& fonts, const PaperNotes& notes);
    /// What a PDF is written with, whose other versions may write other bytes: "cairo 1.16.0".
    std::string (*pdf_writer)();
};

}  // namespace render

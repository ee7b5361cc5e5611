#include "render/paper_part.hpp"

#include "render/pages/pdf_document.hpp"
#include "render/paper/vector_picture.hpp"

extern "C" {
/// What the program looks for in this library.
[[gnu::visibility("default")]] extern const render::PaperPart claim_atlas_paper_part;

const render::PaperPart claim_atlas_paper_part{render::draw_pdf, render::draw_svg,
                                               render::draw_pages, render::pdf_writer};
}

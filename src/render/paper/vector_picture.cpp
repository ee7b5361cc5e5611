#include "render/paper/vector_picture.hpp"

#include "render/paper/cairo_page.hpp"
#include "render/paper/draw_paper.hpp"
#include "render/paper/pdf_file.hpp"
#include "render/paper/pdf_tag.hpp"
#include "render/paper/svg_page.hpp"

namespace render {

std::vector<std::uint8_t> draw_pdf(const Paper& paper, const Fonts& fonts,
                                   const PaperNotes& notes) {
    const FontSet faces(fonts);
    const PageSize size = size_of(paper);
    const double scale = size.points_per_px();
    PdfFile file(size.width * scale, size.height * scale, notes);
    cairo_scale(file.cairo(), scale, scale);
    {
        const Tag document(file.cairo(), "Document");
        const Tag figure(file.cairo(), "Figure");
        CairoPage page(file.cairo(), faces);
        draw_paper(page, paper, faces);
    }
    return file.finish();
}

std::vector<std::uint8_t> draw_svg(const Paper& paper, const Fonts& fonts,
                                   const PaperNotes& notes) {
    const FontSet faces(fonts);
    SvgPage page(size_of(paper), faces, notes);
    draw_paper(page, paper, faces);
    return page.finish();
}

}  // namespace render

#include "render/paper/pdf_file.hpp"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <new>
#include <stdexcept>
#include <string>
#include <utility>

#include "render/paper/pdf_update.hpp"

namespace render {
namespace {

/// No exception may pass through cairo.
cairo_status_t append_bytes(void* sink, const unsigned char* bytes, unsigned size) {
    auto& file = *static_cast<std::vector<std::uint8_t>*>(sink);
    try {
        file.insert(file.end(), bytes, bytes + size);
    } catch (const std::bad_alloc&) {
        return CAIRO_STATUS_NO_MEMORY;
    }
    return CAIRO_STATUS_SUCCESS;
}

void describe(cairo_surface_t* surface, const PaperNotes& notes) {
    const auto set = [&](cairo_pdf_metadata_t what, const std::string& text) {
        cairo_pdf_surface_set_metadata(surface, what, text.empty() ? nullptr : text.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, notes.title);
    set(CAIRO_PDF_METADATA_SUBJECT, notes.description);
    std::string keywords = "Claim Atlas view: " + notes.view;
    if (!notes.evidence.empty()) keywords += "\nClaim Atlas evidence: " + notes.evidence;
    set(CAIRO_PDF_METADATA_KEYWORDS, keywords);
    set(CAIRO_PDF_METADATA_CREATOR, notes.program);
    set(CAIRO_PDF_METADATA_CREATE_DATE, notes.created);  // cairo's own would be the present time
}

}  // namespace

std::string pdf_writer() {
    return fmt::format("cairo {}", cairo_version_string());
}

PdfFile::PdfFile(double width, double height, const PaperNotes& notes)
    : seal_(notes.seal),
      alt_text_(notes.alt_text),
      surface_(cairo_pdf_surface_create_for_stream(append_bytes, &bytes_, width, height)) {
    describe(surface_.get(), notes);
    cairo_.reset(cairo_create(surface_.get()));
}

std::vector<std::uint8_t> PdfFile::finish() {
    turn_page();
    cairo_status_t status = cairo_status(cairo_.get());
    cairo_surface_finish(surface_.get());
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(surface_.get());
    if (status != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error(
            fmt::format("The PDF could not be made: {}.", cairo_status_to_string(status)));
    std::string entries = "/Lang (en) /ViewerPreferences << /DisplayDocTitle true >>";
    if (!seal_.empty()) entries += fmt::format(" /ClaimAtlasSeal ({})", seal_);
    // cairo has no words for figures.
    add_to_objects(bytes_, {{"/Type /Catalog", entries},
                            {"/S /Figure", fmt::format("/Alt {}", pdf_text(alt_text_))}});
    return std::move(bytes_);
}

}  // namespace render

#include "app/picture/paper_picture.hpp"

#include "app/fonts.hpp"
#include "app/kept/views.hpp"
#include "app/picture/alt_text.hpp"
#include "app/picture/compose.hpp"
#include "app/picture/evidence.hpp"
#include "app/picture/furniture.hpp"
#include "app/picture/paper_part.hpp"
#include "io/evidence/seal.hpp"
#include "io/files/file_time.hpp"
#include "io/json.hpp"

namespace app {
namespace {

render::PaperNotes paper_notes(const session::Session& session, const PictureStyle& style,
                               const io::Evidence& evidence) {
    const render::Furniture furniture = furniture_of(session, session.sheet(0), style);
    std::string description = furniture.subtitle;
    for (const auto& lines : {furniture.notes, attributions_of(session)})
        for (const std::string& line : lines) description += "\n" + line;
    // Where it is nothing but ASCII, every reader of PDF's notes agrees on what it says.
    return {furniture.title,
            description,
            alt_text(session, style),
            evidence.program,
            evidence.created,
            io::ascii_json(view_json(session.view())),
            io::ascii_json(io::parse_json(io::evidence_to_json(evidence))),
            io::room_for_seal()};
}

render::Paper paper_of(const session::Session& session, const PictureStyle& style) {
    // What measures an inch is device pixels.
    render::Paper paper{{}, style.dots_per_inch / session.viewport().pixel_ratio};
    for (std::size_t sheet = 0; sheet < session.sheet_count(); ++sheet)
        paper.sheets.push_back({compose(session, session.sheet(sheet), style),
                                sheet == 0 ? 0.0 : session.second_left()});
    return paper;
}

}  // namespace

io::Evidence paper_evidence(PictureFormat format, const session::Session& session,
                            const PictureStyle& style) {
    io::Evidence evidence = evidence_of(
        session, style, format == PictureFormat::pdf ? paper_part().pdf_writer() : std::string());
    evidence.created = io::asked_file_time();
    return evidence;
}

std::vector<std::uint8_t> take_paper_picture(PictureFormat format, const session::Session& session,
                                             const PictureStyle& style) {
    return take_paper_picture(format, session, style, paper_evidence(format, session, style));
}

std::vector<std::uint8_t> take_paper_picture(PictureFormat format, const session::Session& session,
                                             const PictureStyle& style,
                                             const io::Evidence& evidence) {
    const auto draw = format == PictureFormat::pdf ? paper_part().draw_pdf : paper_part().draw_svg;
    std::vector<std::uint8_t> file =
        draw(paper_of(session, style), fonts(), paper_notes(session, style, evidence));
    io::seal(file);
    return file;
}

std::vector<std::uint8_t> take_paper_document(const style::Document& document,
                                              const session::Session& session,
                                              const PictureStyle& style,
                                              const io::Evidence& evidence) {
    render::PaperNotes notes = paper_notes(session, style, evidence);
    notes.title = document.title;
    std::vector<std::uint8_t> file =
        paper_part().draw_pages(document, paper_of(session, style), fonts(), notes);
    io::seal(file);
    return file;
}

}  // namespace app

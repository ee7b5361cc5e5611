#include "app/paper_picture.hpp"

#include <fmt/format.h>

#include "app/compose.hpp"
#include "app/fonts.hpp"
#include "app/furniture.hpp"
#include "app/views.hpp"
#include "io/file_time.hpp"
#include "render/paper/vector_picture.hpp"

namespace app {
namespace {

render::PaperNotes paper_notes(const session::Session& session, const PictureStyle& style) {
    const render::Furniture furniture = furniture_of(session, session.sheet(0), style);
    std::string description = furniture.subtitle;
    for (const auto& lines : {furniture.notes, attributions_of(session)})
        for (const std::string& line : lines) description += "\n" + line;
    // Where it is nothing but ASCII, every reader of PDF's notes agrees on what it says.
    const std::string in_ascii = view_json(session.view()).dump(-1, ' ', true);
    return {furniture.title, description, "Claim Atlas " CLAIM_ATLAS_VERSION, io::asked_file_time(),
            in_ascii};
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

std::vector<std::uint8_t> take_paper_picture(PictureFormat format, const session::Session& session,
                                             const PictureStyle& style) {
    const auto draw = format == PictureFormat::pdf ? render::draw_pdf : render::draw_svg;
    return draw(paper_of(session, style), {fonts().regular, fonts().bold, fonts().italic},
                paper_notes(session, style));
}

}  // namespace app

#include "app/picture.hpp"

#include <fmt/format.h>

#include <cmath>

#include "app/alt_text.hpp"
#include "app/compose.hpp"
#include "app/evidence.hpp"
#include "app/furniture.hpp"
#include "app/side_by_side.hpp"
#include "app/views.hpp"
#include "io/png/png.hpp"

namespace app {
namespace {

std::string joined(const std::vector<std::string>& lines) {
    return fmt::format("{}", fmt::join(lines, "\n"));
}

/// Keywords from the PNG specification, section 11.3.3.2, and three of this program's own.
std::vector<io::PngNote> notes_of(const session::Session& session, const PictureStyle& style,
                                  const std::string& renderer) {
    const render::Furniture furniture = furniture_of(session, session.sheet(0), style);
    return {{"Title", furniture.title},
            {"Description", joined(furniture.notes)},
            {"Comment", furniture.subtitle},
            {"Source", joined(attributions_of(session))},
            {"Software", "Claim Atlas " CLAIM_ATLAS_VERSION},
            {alt_text_keyword, alt_text(session, style)},
            {io::view_keyword, io::view_to_json(to_file({{}, session.view(), true}))},
            {io::evidence_keyword, io::evidence_to_json(evidence_of(session, style, renderer))}};
}

}  // namespace

style::Picture draw_sheets(render::MapRenderer& renderer, const session::Session& session,
                           const PictureStyle& style) {
    const auto draw = [&](std::size_t sheet) {
        return renderer.draw_picture(compose(session, session.sheet(sheet), style));
    };
    style::Picture picture = draw(0);
    if (session.sheet_count() == 1) return picture;
    const double second_left = session.second_left() * session.viewport().pixel_ratio;
    return side_by_side(picture, draw(1), static_cast<int>(std::lround(second_left)),
                        style::palette(session.view().theme).panel_line);
}

std::vector<std::uint8_t> take_picture(render::MapRenderer& renderer,
                                       const session::Session& session, const PictureStyle& style) {
    return io::encode_png(draw_sheets(renderer, session, style),
                          notes_of(session, style, renderer.device_description()),
                          style.dots_per_inch);
}

}  // namespace app

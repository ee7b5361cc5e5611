#include "app/picture/picture.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "app/kept/views.hpp"
#include "app/picture/alt_text.hpp"
#include "app/picture/compose.hpp"
#include "app/picture/furniture.hpp"
#include "app/picture/picture_bands.hpp"
#include "app/program_name.hpp"
#include "io/evidence/sealed_png.hpp"

namespace app {
namespace {

std::string joined(const std::vector<std::string>& lines) {
    return fmt::format("{}", fmt::join(lines, "\n"));
}

/// Keywords from the PNG specification, section 11.3.3.2, and three of this program's own.
std::vector<io::PngNote> notes_of(PictureAhead& ahead, const std::string& renderer) {
    const session::Session& session = ahead.session();
    const PictureStyle& style = ahead.style();
    const render::Furniture furniture = furniture_of(session, session.sheet(0), style);
    return {{"Title", furniture.title},
            {"Description", joined(furniture.notes)},
            {"Comment", furniture.subtitle},
            {"Source", joined(attributions_of(session))},
            {"Software", program_name},
            {alt_text_keyword, alt_text(session, style)},
            {io::view_keyword, io::view_to_json(to_file({{}, session.view(), true}))},
            {io::evidence_keyword, io::evidence_to_json(ahead.take_evidence(renderer))}};
}

}  // namespace

style::Picture draw_sheets(render::MapRenderer& renderer, const session::Session& session,
                           const PictureStyle& style, const io::Progress& progress) {
    PictureAhead ahead(session, style);
    return draw_sheets(PictureBands(renderer, ahead), progress);
}

style::Picture draw_sheets(const PictureBands& bands, const io::Progress& progress) {
    style::Picture picture{bands.width(), bands.height(), {}};
    picture.rgba.reserve(static_cast<std::size_t>(picture.width) *
                         static_cast<std::size_t>(picture.height) * 4);
    bands.draw(
        [&](const DrawnBand& band) {
            band.read([&](const style::Picture& strip) {
                picture.rgba.insert(picture.rgba.end(), strip.rgba.begin(), strip.rgba.end());
            });
        },
        progress);
    return picture;
}

std::vector<std::uint8_t> take_picture(render::MapRenderer& renderer,
                                       const session::Session& session, const PictureStyle& style,
                                       const io::Progress& progress) {
    PictureAhead ahead(session, style);
    ahead.begin_evidence();
    return take_picture(renderer, ahead, progress);
}

std::vector<std::uint8_t> take_picture(render::MapRenderer& renderer, PictureAhead& ahead,
                                       const io::Progress& progress) {
    const PictureBands bands(renderer, ahead);
    // While the first band is drawn, evidence is still gathered.
    std::optional<io::SealedPng> png;
    bands.draw(
        [&](const DrawnBand& band) {
            if (!png)
                png.emplace(bands.width(), bands.height(),
                            notes_of(ahead, renderer.device_description()),
                            ahead.style().dots_per_inch);
            band.read([&](style::Picture strip) { png->add(std::move(strip)); });
        },
        progress);
    return png->finish();
}

}  // namespace app

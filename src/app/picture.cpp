#include "app/picture.hpp"

#include <fmt/format.h>

#include <functional>
#include <future>

#include "app/alt_text.hpp"
#include "app/compose.hpp"
#include "app/evidence.hpp"
#include "app/furniture.hpp"
#include "app/picture_bands.hpp"
#include "app/program_name.hpp"
#include "app/views.hpp"
#include "io/evidence/sealed_png.hpp"

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
            {"Software", program_name},
            {alt_text_keyword, alt_text(session, style)},
            {io::view_keyword, io::view_to_json(to_file({{}, session.view(), true}))},
            {io::evidence_keyword, io::evidence_to_json(evidence_of(session, style, renderer))}};
}

}  // namespace

style::Picture draw_sheets(render::MapRenderer& renderer, const session::Session& session,
                           const PictureStyle& style, const io::Progress& progress) {
    const PictureBands bands(renderer, session, style);
    style::Picture picture{bands.width(), bands.height(), {}};
    picture.rgba.reserve(static_cast<std::size_t>(picture.width) *
                         static_cast<std::size_t>(picture.height) * 4);
    bands.draw(
        [&](const style::Picture& band) {
            picture.rgba.insert(picture.rgba.end(), band.rgba.begin(), band.rgba.end());
        },
        progress);
    return picture;
}

std::vector<std::uint8_t> take_picture(render::MapRenderer& renderer,
                                       const session::Session& session, const PictureStyle& style,
                                       const io::Progress& progress) {
    std::future<std::vector<io::PngNote>> notes =
        std::async(std::launch::async, notes_of, std::cref(session), std::cref(style),
                   renderer.device_description());
    const PictureBands bands(renderer, session, style);
    io::SealedPng png(bands.width(), bands.height(), notes.get(), style.dots_per_inch);
    bands.draw([&](const style::Picture& band) { png.add(band); }, progress);
    return png.finish();
}

}  // namespace app

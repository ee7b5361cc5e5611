#include "app/picture_file.hpp"

#include "app/evidence.hpp"
#include "app/fonts.hpp"
#include "app/paper_picture.hpp"
#include "app/picture_bands.hpp"
#include "io/evidence/seal.hpp"
#include "io/raster/encode_raster.hpp"

namespace app {

PictureMaker::OpenGl::OpenGl() : renderer(context.load, fonts()) {}

render::MapRenderer& PictureMaker::renderer() {
    if (!gl_) gl_.emplace();
    return gl_->renderer;
}

std::vector<std::uint8_t> PictureMaker::make(PictureFormat format, const session::Session& session,
                                             const PictureStyle& style,
                                             const io::Progress& progress) {
    if (!has_pixels(format)) return take_paper_picture(format, session, style);
    if (format == PictureFormat::png) return take_picture(renderer(), session, style, progress);
    return make(format, session, style, evidence(session, style), progress);
}

std::vector<std::uint8_t> PictureMaker::make(PictureFormat format, const session::Session& session,
                                             const PictureStyle& style,
                                             const io::Evidence& evidence,
                                             const io::Progress& progress) {
    const bool is_jpeg = format == PictureFormat::jpeg;
    const PictureBands bands(renderer(), session, style);
    std::vector<std::uint8_t> file = io::encode_raster(
        bands.width(), bands.height(), [&](int top) { return bands.band_from(top, progress); },
        is_jpeg ? io::RasterFormat::jpeg : io::RasterFormat::webp, style.dots_per_inch, progress);
    const auto add = is_jpeg ? io::add_notes_to_jpeg : io::add_notes_to_webp;
    add(file, raster_notes(session.view(), evidence));
    io::seal(file);
    return file;
}

io::Evidence PictureMaker::evidence(const session::Session& session, const PictureStyle& style) {
    return evidence_of(session, style, renderer().device_description());
}

style::Picture PictureMaker::pixels(const session::Session& session, const PictureStyle& style,
                                    const io::Progress& progress) {
    return draw_sheets(renderer(), session, style, progress);
}

style::Picture PictureMaker::page(const render::Drawing& drawing, const geo::Viewport& size) {
    return renderer().draw_page(drawing, size);
}

}  // namespace app

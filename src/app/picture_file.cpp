#include "app/picture_file.hpp"

#include "app/evidence.hpp"
#include "app/fonts.hpp"
#include "app/paper_picture.hpp"
#include "app/picture_bands.hpp"
#include "io/evidence/seal.hpp"
#include "io/raster/encode_webp.hpp"
#include "io/raster/jpeg_writer.hpp"

namespace app {

PictureMaker::OpenGl::OpenGl(const claims::Workers& workers)
    : renderer(context.load, fonts(), workers) {}

render::MapRenderer& PictureMaker::renderer() {
    if (!gl_) gl_.emplace(workers_);
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
    const PictureBands bands(renderer(), session, style);
    const io::RasterNotes notes = raster_notes(session.view(), evidence);
    std::vector<std::uint8_t> file;
    if (format == PictureFormat::jpeg) {
        io::JpegWriter jpeg(bands.width(), bands.height(), style.dots_per_inch);
        bands.draw([&](const style::Picture& band) { jpeg.add(band); }, progress);
        file = jpeg.finish();
        io::add_notes_to_jpeg(file, notes);
    } else {
        io::demand_size_of_webp(bands.width(), bands.height());
        file = io::encode_webp(draw_sheets(renderer(), session, style, progress), progress);
        io::add_notes_to_webp(file, notes);
    }
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

#include "app/picture/picture_file.hpp"

#include <utility>

#include "app/picture/evidence.hpp"
#include "app/picture/paper_picture.hpp"
#include "app/picture/picture_bands.hpp"
#include "io/evidence/seal.hpp"
#include "io/raster/encode_webp.hpp"
#include "io/raster/jpeg_writer.hpp"

namespace app {

render::MapRenderer& PictureMaker::renderer() {
    if (!off_screen_ && begun_.is_there()) off_screen_ = begun_.take();
    if (!off_screen_) off_screen_ = std::make_unique<OffScreen>(workers_);
    return off_screen_->renderer();
}

std::vector<std::uint8_t> PictureMaker::make(PictureFormat format, const session::Session& session,
                                             const PictureStyle& style,
                                             const io::Progress& progress) {
    if (!has_pixels(format)) return take_paper_picture(format, session, style);
    PictureAhead ahead(session, style);
    ahead.begin_evidence();
    return make(format, ahead, progress);
}

std::vector<std::uint8_t> PictureMaker::make(PictureFormat format, const session::Session& session,
                                             const PictureStyle& style,
                                             const io::Evidence& evidence,
                                             const io::Progress& progress) {
    PictureAhead ahead(session, style);
    ahead.carry(evidence);
    return make(format, ahead, progress);
}

std::vector<std::uint8_t> PictureMaker::make(PictureFormat format, PictureAhead& ahead,
                                             const io::Progress& progress) {
    if (!off_screen_) {
        ahead.begin_ground(workers_);
        ahead.lay_out();
    }
    if (format == PictureFormat::png) return take_picture(renderer(), ahead, progress);
    const PictureBands bands(renderer(), ahead);
    const io::RasterNotes notes =
        raster_notes(ahead.session().view(), ahead.take_evidence(renderer().device_description()));
    std::vector<std::uint8_t> file;
    if (format == PictureFormat::jpeg) {
        io::JpegWriter jpeg(bands.width(), bands.height(), ahead.style().dots_per_inch);
        bands.draw(
            [&](const DrawnBand& band) {
                band.read([&](const style::Picture& strip) { jpeg.add(strip); });
            },
            progress);
        file = jpeg.finish();
        io::add_notes_to_jpeg(file, notes);
    } else {
        io::demand_size_of_webp(bands.width(), bands.height());
        file = io::encode_webp(draw_sheets(bands, progress), progress);
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

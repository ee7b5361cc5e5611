#include "app/picture_file.hpp"

#include "app/fonts.hpp"
#include "app/paper_picture.hpp"
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
    return io::encode_raster(
        pixels(session, style, progress),
        format == PictureFormat::jpeg ? io::RasterFormat::jpeg : io::RasterFormat::webp,
        style.dots_per_inch, progress);
}

style::Picture PictureMaker::pixels(const session::Session& session, const PictureStyle& style,
                                    const io::Progress& progress) {
    return draw_sheets(renderer(), session, style, progress);
}

style::Picture PictureMaker::page(const render::Drawing& drawing, const geo::Viewport& size) {
    return renderer().draw_page(drawing, size);
}

}  // namespace app

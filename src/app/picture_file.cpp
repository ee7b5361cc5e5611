#include "app/picture_file.hpp"

#include "app/fonts.hpp"
#include "app/paper_picture.hpp"
#include "io/raster/encode_raster.hpp"

namespace app {

PictureMaker::OpenGl::OpenGl()
    : renderer(context.load, {fonts().regular, fonts().bold, fonts().italic}) {}

std::vector<std::uint8_t> PictureMaker::make(PictureFormat format, const session::Session& session,
                                             const PictureStyle& style,
                                             const io::Progress& progress) {
    if (!has_pixels(format)) return take_paper_picture(format, session, style);
    if (!gl_) gl_.emplace();
    if (format == PictureFormat::png) return take_picture(gl_->renderer, session, style, progress);
    return io::encode_raster(
        draw_sheets(gl_->renderer, session, style, progress),
        format == PictureFormat::jpeg ? io::RasterFormat::jpeg : io::RasterFormat::webp,
        style.dots_per_inch, progress);
}

}  // namespace app

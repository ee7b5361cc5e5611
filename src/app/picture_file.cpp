#include "app/picture_file.hpp"

#include "app/fonts.hpp"
#include "app/paper_picture.hpp"
#include "io/raster/encode_raster.hpp"
#include "platform/headless_context.hpp"

namespace app {

std::vector<std::uint8_t> picture_file(PictureFormat format, const session::Session& session,
                                       const PictureStyle& style) {
    if (format == PictureFormat::pdf || format == PictureFormat::svg)
        return take_paper_picture(format, session, style);

    const platform::HeadlessContext context;
    render::MapRenderer renderer(context.load, {fonts().regular, fonts().bold, fonts().italic});
    if (format == PictureFormat::png) return take_picture(renderer, session, style);
    return io::encode_raster(
        draw_sheets(renderer, session, style),
        format == PictureFormat::jpeg ? io::RasterFormat::jpeg : io::RasterFormat::webp,
        style.dots_per_inch);
}

}  // namespace app

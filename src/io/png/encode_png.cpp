#include "io/png/png.hpp"
#include "io/png/png_writer.hpp"
#include "io/raster/rgb.hpp"

namespace io {
namespace {

bool is_opaque(const style::Picture& picture) {
    for (std::size_t at = 3; at < picture.rgba.size(); at += bytes_in_rgba)
        if (picture.rgba[at] != 255) return false;
    return true;
}

}  // namespace

std::vector<std::uint8_t> encode_png(const style::Picture& picture,
                                     const std::vector<PngNote>& notes, double dots_per_inch) {
    PngWriter writer(picture.width, picture.height,
                     is_opaque(picture) ? PngWriter::Alpha::opaque : PngWriter::Alpha::kept, notes,
                     dots_per_inch);
    writer.add(picture);
    return writer.finish();
}

}  // namespace io

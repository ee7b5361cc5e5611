#include "io/raster/pulled_raster.hpp"

#include <cstddef>

namespace io {
namespace {

constexpr int colours = 3, bytes_held_a_pixel = 4;

}  // namespace

/// One colour. GDAL asks for a single one only where it does not ask the whole picture.
class PulledRaster::Band final : public GDALRasterBand {
 public:
    Band(PulledRaster& picture, int number) {
        poDS = &picture;
        nBand = number;
        eDataType = GDT_Byte;
        nBlockXSize = picture.GetRasterXSize();
        nBlockYSize = 1;
    }
    GDALColorInterp GetColorInterpretation() override {
        return static_cast<GDALColorInterp>(GCI_RedBand + nBand - 1);
    }

 private:
    CPLErr IReadBlock(int, int y, void* into) override {
        return poDS->RasterIO(GF_Read, 0, y, nBlockXSize, 1, into, nBlockXSize, 1, GDT_Byte, 1,
                              &nBand, 0, 0, 0, nullptr);
    }
};

PulledRaster::PulledRaster(int width, int height, const RowSource& rows) : rows_(rows) {
    nRasterXSize = width;
    nRasterYSize = height;
    for (int number = 1; number <= colours; ++number) SetBand(number, new Band(*this, number));
}

const std::uint8_t* PulledRaster::row(int y) {
    if (failure_) return nullptr;
    try {
        if (held_.height == 0 || y < held_top_ || y >= held_top_ + held_.height) {
            held_ = rows_(y);
            held_top_ = y;
        }
    } catch (...) {
        failure_ = std::current_exception();
        return nullptr;
    }
    return held_.rgba.data() +
           static_cast<std::size_t>(y - held_top_) * nRasterXSize * bytes_held_a_pixel;
}

/// Whole pixels as they are, without GDAL's cache, which would hold the picture after all.
CPLErr PulledRaster::IRasterIO(GDALRWFlag flag, int left, int top, int width, int height,
                               void* into, int into_width, int into_height, GDALDataType type,
                               int band_count, int* band_numbers, GSpacing pixel_step,
                               GSpacing line_step, GSpacing band_step, GDALRasterIOExtraArg*) {
    if (flag != GF_Read || into_width != width || into_height != height || type != GDT_Byte)
        return CE_Failure;
    auto* const start = static_cast<std::uint8_t*>(into);
    for (int y = 0; y < height; ++y) {
        const std::uint8_t* const from = row(top + y);
        if (from == nullptr) return CE_Failure;
        for (int band = 0; band < band_count; ++band) {
            std::uint8_t* to = start + y * line_step + band * band_step;
            const std::uint8_t* colour = from + left * bytes_held_a_pixel + band_numbers[band] - 1;
            for (int x = 0; x < width; ++x, to += pixel_step, colour += bytes_held_a_pixel)
                *to = *colour;
        }
    }
    return CE_None;
}

}  // namespace io

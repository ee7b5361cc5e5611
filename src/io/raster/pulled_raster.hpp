#pragma once

#include <gdal_priv.h>

#include <exception>

#include "io/raster/encode_raster.hpp"

namespace io {

/// A picture as GDAL reads it, of which no more rows are held than its source hands over at a time.
/// For readers that begin at the top.
class PulledRaster final : public GDALDataset {
 public:
    PulledRaster(int width, int height, const RowSource& rows);

    /// What the source threw, which may not pass through GDAL; null: nothing.
    const std::exception_ptr& failure() const { return failure_; }

 private:
    class Band;
    /// The pixels of a row; null when the source failed.
    const std::uint8_t* row(int y);
    CPLErr IRasterIO(GDALRWFlag flag, int left, int top, int width, int height, void* into,
                     int into_width, int into_height, GDALDataType type, int band_count,
                     int* band_numbers, GSpacing pixel_step, GSpacing line_step, GSpacing band_step,
                     GDALRasterIOExtraArg* extra) override;

    const RowSource& rows_;
    style::Picture held_;
    int held_top_ = 0;
    std::exception_ptr failure_;
};

}  // namespace io

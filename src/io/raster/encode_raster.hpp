#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "io/progress.hpp"
#include "style/picture.hpp"

namespace io {

enum class RasterFormat { jpeg, webp };

/// The next rows of a picture, at least one, the first of which is the `top`th.
using RowSource = std::function<style::Picture(int top)>;

/// A picture of `width` × `height` pixels in a format that one of GDAL's drivers writes: JPEG so
/// good that lines and letters stay clear, with its physical size, of which no more is held than
/// the source hands over at a time; WebP without loss, which has to be held as a whole and
/// therefore has a limit. What shows through becomes black. Throws io::Error with a sentence when
/// the driver is missing or cannot write such a picture, and what the source throws; io::Cancelled
/// when `progress` wants to stop, which is told how far the encoding of a WebP is.
std::vector<std::uint8_t> encode_raster(int width, int height, const RowSource& rows,
                                        RasterFormat format, double dots_per_inch,
                                        const Progress& progress = {});

}  // namespace io

#pragma once

#include <cstdint>
#include <vector>

#include "io/progress.hpp"
#include "style/picture.hpp"

namespace io {

enum class RasterFormat { jpeg, webp };

/// A picture in a format that one of GDAL's drivers writes: JPEG so good that lines and letters
/// stay clear, with its physical size; WebP without loss. What shows through becomes black. Throws
/// io::Error with a sentence when the driver is missing or cannot write such a picture,
/// io::Cancelled when `progress` wants to stop.
std::vector<std::uint8_t> encode_raster(const style::Picture& picture, RasterFormat format,
                                        double dots_per_inch, const Progress& progress = {});

}  // namespace io

#pragma once

#include <cstdint>
#include <vector>

#include "io/png/png_writer.hpp"
#include "style/picture.hpp"

namespace io {

/// All rows of a picture, unfiltered, as the content of a PNG's IDAT chunk: by libdeflate, which
/// takes 0.6 of zlib's time but needs them all at once.
std::vector<std::uint8_t> packed_rows(const style::Picture& picture, PngWriter::Alpha alpha);

}  // namespace io

#pragma once

#include <cstdint>
#include <vector>

#include "io/progress.hpp"
#include "style/picture.hpp"

namespace io {

/// A WebP has to be held as a whole while it is packed, and has at most 16383 pixels a side. Throws
/// io::Error with a sentence where a picture of so many pixels is too large for that.
void demand_size_of_webp(int width, int height);

/// A WebP without loss. What shows through is drawn as if it did not. The same picture gives the
/// same bytes. Throws io::Error with a sentence, io::Cancelled when `progress` wants to stop.
std::vector<std::uint8_t> encode_webp(const style::Picture& picture, const Progress& progress = {});

}  // namespace io

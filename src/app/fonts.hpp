#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace app {

/// A typeface as files to be searched in turn for a character: Latin and Cyrillic, Armenian,
/// Georgian.
using Typeface = std::vector<std::span<const std::byte>>;

struct Fonts {
    Typeface regular, bold, italic;
};

/// The program's fonts (Noto Sans), read once and kept until the program ends. Throws
/// std::runtime_error with a sentence when the package fonts-noto-core is not installed.
const Fonts& fonts();

}  // namespace app

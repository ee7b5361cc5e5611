#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace render {

/// The bytes of TrueType files, which must outlive the renderer; the first file that has a
/// character draws it.
using Typeface = std::vector<std::span<const std::byte>>;

/// The faces that the map is lettered in.
struct Fonts {
    Typeface regular;
    Typeface bold;
    Typeface italic;
};

}  // namespace render

#pragma once

#include <cstddef>
#include <span>

#include "render/base/metre_box.hpp"

namespace render {

/// A run of neighbouring elements of a buffer, and where on the map they lie.
struct Chunk {
    std::size_t first = 0;
    std::size_t count = 0;
    MetreBox box;
};

/// Calls `draw(first, count)` for the chunks in view, neighbouring ones at once.
template <class Draw>
void draw_in_view(std::span<const Chunk> chunks, const MetreBox& view, Draw draw) {
    std::size_t first = 0, count = 0;
    for (const Chunk& chunk : chunks) {
        if (!chunk.box.overlaps(view)) continue;
        if (count > 0 && first + count == chunk.first) {
            count += chunk.count;
            continue;
        }
        if (count > 0) draw(first, count);
        first = chunk.first;
        count = chunk.count;
    }
    if (count > 0) draw(first, count);
}

}  // namespace render

#pragma once

#include <cstddef>
#include <vector>

#include "render/base/metre_box.hpp"

namespace render {

/// A run of neighbouring elements of a buffer, and where on the map they lie.
struct Chunk {
    std::size_t first = 0;
    std::size_t count = 0;
    MetreBox box;
};

/// Chunks that are drawn with one style.
struct Part {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// Calls `draw(first, count)` for the elements in view, neighbouring chunks at once.
template <class Draw>
void draw_in_view(const std::vector<Chunk>& chunks, const Part& part, const MetreBox& view,
                  Draw draw) {
    std::size_t first = 0, count = 0;
    for (std::size_t i = part.first; i < part.first + part.count; ++i) {
        const Chunk& chunk = chunks[i];
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

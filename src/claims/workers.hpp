#pragma once

#include <cstddef>
#include <functional>

namespace claims {

/// Whoever does pieces of work that do not depend on each other. Here nobody knows of threads: a
/// program that has some brings them along.
struct Workers {
    std::size_t count = 1;  ///< pieces that are worked on at the same time
    /// Calls piece(0) … piece(pieces - 1), each once, in any order and perhaps at the same time,
    /// and returns when all have ended; what one of them throws is thrown. Whoever asks does
    /// piece(0).
    std::function<void(std::size_t pieces, const std::function<void(std::size_t)>& piece)> run =
        [](std::size_t pieces, const std::function<void(std::size_t)>& piece) {
            for (std::size_t number = 0; number < pieces; ++number) piece(number);
        };
};

}  // namespace claims

#pragma once

#include <string_view>

#include "io/kept/kept_atlas.hpp"

namespace app {

/// Keeps what was read for the next time, when all else is done. Ctrl+C ends that, and nothing is
/// missing. Nothing is kept where `out`, to which the result was written, is standard output: who
/// reads there waits for the program's end.
void keep_for_next_time(const io::KeptAtlas& atlas, const io::LatePrints& prints,
                        std::string_view out);

}  // namespace app

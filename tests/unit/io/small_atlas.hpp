#pragma once

#include <filesystem>

#include "io/atlas/read_atlas.hpp"

namespace test {

/// tests/data/small-atlas, read once.
inline const claims::Atlas& small_atlas() {
    static const io::AtlasReading reading =
        io::read_atlas(std::filesystem::path(TEST_SOURCE_DIR) / "data" / "small-atlas");
    return *reading.atlas;
}

}  // namespace test

#pragma once

#include <filesystem>

#include "io/workspace/workspace.hpp"

namespace test {

/// What a workspace holds when it is opened anew.
inline claims::Atlas reread(const std::filesystem::path& path) {
    return *io::Workspace::open(path).reading.atlas;
}

}  // namespace test

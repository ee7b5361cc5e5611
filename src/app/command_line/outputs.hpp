#pragma once

#include "app/command_line/options.hpp"

namespace app {

/// Throws UsageError where a file that a command is to write is one that it reads, such as a table
/// of the atlas or a boundary file, or is also to be written for something else.
void check_outputs(const Options& options);

}  // namespace app

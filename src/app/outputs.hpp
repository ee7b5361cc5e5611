#pragma once

#include "app/options.hpp"

namespace app {

/// Throws UsageError where a file that a command is to write has no name, is one that the command
/// reads, such as a table of the atlas, or is also to be written for something else.
void check_outputs(const Options& options);

}  // namespace app

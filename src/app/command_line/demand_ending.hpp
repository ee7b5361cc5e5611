#pragma once

#include <string>

namespace app {

/// Throws UsageError unless the file that the option names ends in the one format that there is,
/// such as ".png".
void demand_ending(const char* option, const std::string& file, const char* ending);

}  // namespace app

#include "app/command_line/demand_ending.hpp"

#include <fmt/format.h>

#include "app/usage_error.hpp"
#include "io/files/ending.hpp"

namespace app {

void demand_ending(const char* option, const std::string& file, const char* ending) {
    if (io::ending_of(file) != ending)
        throw UsageError(fmt::format("{}: “{}” does not end in {}, the one format that it has.",
                                     option, file, ending));
}

}  // namespace app

#include "app/command_line/demand_ending.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "app/usage_error.hpp"
#include "io/atlas/free_names.hpp"

namespace app {

void demand_ending(const char* option, const std::string& file, const char* ending) {
    if (io::lower_ascii(std::filesystem::path(file).extension().string()) != ending)
        throw UsageError(fmt::format("{}: “{}” does not end in {}, the one format that it has.",
                                     option, file, ending));
}

}  // namespace app

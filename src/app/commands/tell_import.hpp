#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "io/import/read_import.hpp"

namespace app {

/// What a file holds and what would become of it, on stdout; see docs/import.md.
/// Layout, rows, and what would be added, a line each.
std::vector<std::string> import_summary(const io::Import& import);

void print_preview(const io::Import& import, const std::filesystem::path& path);

/// The same in short on stderr, with what is doubtful.
void tell_import(const io::Import& import, const std::filesystem::path& path);

}  // namespace app

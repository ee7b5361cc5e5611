#pragma once

#include <filesystem>
#include <string>

struct sqlite3;

namespace io {

/// What an error of SQLite means for a person: file, what is wrong, what happens now. `connection`
/// may be nullptr. Source: https://www.sqlite.org/rescode.html
std::string geopackage_error(const std::filesystem::path& path, sqlite3* connection, int result);

}  // namespace io

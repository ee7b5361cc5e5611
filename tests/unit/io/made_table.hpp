#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace test {

/// Writes a table through GDAL. Every cell is text; `points` are WKT, empty where the format has no
/// shapes; `epsg` is their system.
struct MadeTable {
    const char* driver;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> points;
    int epsg = 4326;
    std::string layer = "table";
};
void make_table(const std::filesystem::path& path, const MadeTable& table);

}  // namespace test

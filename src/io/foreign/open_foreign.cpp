#include "io/foreign/open_foreign.hpp"

#include <fmt/format.h>

#include <fstream>

#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/foreign/delimited_table.hpp"
#include "io/foreign/foreign_format.hpp"
#include "io/foreign/json_rows.hpp"
#include "io/foreign/wrapped_list.hpp"
#include "io/gdal_part.hpp"
#include "io/geojson/geojson_file.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

void refuse_large(const fs::path& path) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    if (!error && size > most_import_bytes)
        throw FileError(path.string(), fmt::format("is larger than {} MiB, the most that is read "
                                                   "in at once; divide it.",
                                                   most_import_bytes >> 20U));
}

std::unique_ptr<ForeignTable> open_text(const fs::path& path, const std::string& encoding) {
    std::vector<std::uint8_t> bytes = read_file(path);
    try {
        return std::make_unique<DelimitedTable>(
            path.string(), encoding.empty() ? decode_text(std::move(bytes))
                                            : decode_text_in(std::move(bytes), encoding));
    } catch (const FileError&) {
        throw;
    } catch (const Error& error) {
        throw FileError(path.string(), fmt::format("{}; a table is expected.", error.what()));
    }
}

bool is_json_list(const fs::path& path) {
    std::string head(4096, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    return JsonRows::begins(std::string_view(head.data(), static_cast<std::size_t>(file.gcount())));
}

/// Of a file that GDAL does not take, says in plain words what is wrong where that can be told.
void refuse_broken_geojson(const fs::path& path) {
    const GeoJsonFile file(path, {});
    if (file.count("features") == 0)
        throw FileError(path.string(),
                        "is no GeoJSON that can be imported: it has no list “features”.");
}

std::unique_ptr<ForeignTable> open_geojson(const fs::path& path, const ForeignFormat& format,
                                           const std::string& encoding) {
    if (is_json_list(path)) return std::make_unique<JsonRows>(path.string(), read_file(path));
    if (const auto list = wrapped_list(path))
        return std::make_unique<JsonRows>(path.string(), read_file(path), list);
    try {
        return gdal_part().open_layers(path, format, encoding);
    } catch (const FileError&) {
        refuse_broken_geojson(path);
        throw;
    }
}

}  // namespace

std::unique_ptr<ForeignTable> open_foreign(const fs::path& path, const std::string& encoding) {
    const ForeignFormat& format = foreign_format(path);
    refuse_large(path);
    if (format.driver == nullptr) return open_text(path, encoding);
    if (format.driver == std::string_view("GeoJSON")) return open_geojson(path, format, encoding);
    return gdal_part().open_layers(path, format, encoding);
}

}  // namespace io

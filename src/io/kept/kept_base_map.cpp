#include "io/kept/kept_base_map.hpp"

#include <algorithm>
#include <chrono>
#include <string_view>
#include <vector>

#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/files/mapped_file.hpp"
#include "io/gdal_part.hpp"
#include "io/kept/base_map_bytes.hpp"
#include "io/kept/file_stamp.hpp"
#include "io/kept/kept_files.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr std::string_view boundaries = "boundaries-";
constexpr std::size_t most_boundaries = 8;
// A larger one takes as long to write and to read as GDAL takes to load and to read it.
constexpr std::size_t most_bytes = std::size_t{32} << 20U;

std::vector<fs::path> files_of(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::string stamp_of(const fs::path& folder) {
    std::string stamp = file_stamp(program_file()) + file_stamp(gdal_part_file());
    for (const fs::path& file : files_of(folder)) stamp += file_stamp(file);
    return stamp;
}

bool has_any_just_changed(const fs::path& folder) {
    return std::ranges::any_of(files_of(folder),
                               [](const fs::path& file) { return has_just_changed(file, 50ms); });
}

}  // namespace

KeptBaseMap::KeptBaseMap(const fs::path& folder, const fs::path& cache) : folder_(folder) {
    std::error_code none;
    if (cache.empty() || !fs::is_directory(folder, none)) return;
    try {
        stamp_ = stamp_of(folder);
        // Another change might leave the same stamp.
        if (has_any_just_changed(folder)) stamp_.clear();
        file_ = kept_file(cache, boundaries,
                          fs::absolute(folder).string() + '\0' + program_file().string());
    } catch (const fs::filesystem_error&) {
        // What cannot be listed cannot be told apart later.
        stamp_.clear();
    }
}

std::optional<BaseMapReading> KeptBaseMap::read() const {
    if (stamp_.empty()) return std::nullopt;
    try {
        return base_map_from(MappedFile(file_, most_bytes).bytes(), stamp_);
    } catch (const std::exception&) {
        // Whatever is wrong with it, the shapefiles are there.
        return std::nullopt;
    }
}

void KeptBaseMap::keep(const BaseMapReading& reading) const {
    // A map that is too large is not put into bytes at every start, only to be left.
    if (stamp_.empty() || geo::corners_of(*reading.map) > most_bytes / sizeof(geo::LngLat)) return;
    try {
        if (stamp_of(folder_) != stamp_) return;
        const std::vector<std::uint8_t> bytes = bytes_of(reading, stamp_);
        if (bytes.size() > most_bytes) return;
        make_cache(file_.parent_path());
        write_file(file_, bytes);
        remove_oldest(file_.parent_path(), boundaries, most_boundaries);
    } catch (const FileError&) {
    } catch (const fs::filesystem_error&) {
    }
}

}  // namespace io

#include "io/base_map/kept_base_map.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <span>
#include <string_view>
#include <vector>

#include "io/base_map/base_map_bytes.hpp"
#include "io/error.hpp"
#include "io/evidence/sha256.hpp"
#include "io/files/files.hpp"
#include "io/files/mapped_file.hpp"
#include "io/gdal_part.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr std::string_view beginning_of_name = "boundaries-";
constexpr std::size_t most_kept = 8;
// A larger one takes as long to write and to read as GDAL takes to load and to read it.
constexpr std::size_t most_bytes = std::size_t{32} << 20U;
// Two changes within one tick of the file system's clock look like one.
constexpr auto tick = 50ms;

fs::path program() {
    return fs::canonical("/proc/self/exe");
}

std::vector<fs::path> files_of(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// Changes with whatever is done to a file: nobody can set the time of its last change.
std::string said_of(const fs::path& path) {
    struct stat about {};
    if (stat(path.c_str(), &about) != 0) return path.string() + ": none\n";
    return fmt::format("{}: {} bytes, {}.{:09}, {}.{:09}, {} on {}\n", path.string(), about.st_size,
                       about.st_mtim.tv_sec, about.st_mtim.tv_nsec, about.st_ctim.tv_sec,
                       about.st_ctim.tv_nsec, about.st_ino, about.st_dev);
}

std::string stamp_of(const fs::path& folder) {
    std::string stamp = said_of(program()) + said_of(gdal_part_file());
    for (const fs::path& file : files_of(folder)) stamp += said_of(file);
    return stamp;
}

bool has_just_changed(const fs::path& folder) {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::ranges::any_of(files_of(folder), [now](const fs::path& file) {
        struct stat about {};
        if (stat(file.c_str(), &about) != 0) return true;
        return now < std::chrono::seconds(about.st_ctim.tv_sec) +
                         std::chrono::nanoseconds(about.st_ctim.tv_nsec) + tick;
    });
}

void remove_oldest(const fs::path& cache) {
    std::vector<std::pair<fs::file_time_type, fs::path>> kept;
    for (const fs::directory_entry& entry : fs::directory_iterator(cache))
        if (entry.path().filename().string().starts_with(beginning_of_name))
            kept.emplace_back(entry.last_write_time(), entry.path());
    std::ranges::sort(kept, std::greater());
    for (std::size_t old = most_kept; old < kept.size(); ++old) fs::remove(kept[old].second);
}

}  // namespace

KeptBaseMap::KeptBaseMap(const fs::path& folder, const fs::path& cache) : folder_(folder) {
    std::error_code none;
    if (cache.empty() || !fs::is_directory(folder, none)) return;
    try {
        stamp_ = stamp_of(folder);
        const Digest named = Sha256().of(fs::absolute(folder).string() + '\0' + program().string());
        file_ = cache / fmt::format("{}{}", beginning_of_name, hex(std::span(named).first<8>()));
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
        if (stamp_of(folder_) != stamp_ || has_just_changed(folder_)) return;
        const std::vector<std::uint8_t> bytes = bytes_of(reading, stamp_);
        if (bytes.size() > most_bytes) return;
        fs::create_directories(file_.parent_path());
        write_file(file_, bytes);
        remove_oldest(file_.parent_path());
    } catch (const FileError&) {
    } catch (const fs::filesystem_error&) {
    }
}

}  // namespace io

#include "io/base_map/kept_base_map.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <span>
#include <string_view>

#include "io/base_map/base_map_bytes.hpp"
#include "io/error.hpp"
#include "io/evidence/sha256.hpp"
#include "io/files/files.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

/// Changes with whatever is done to a file: nobody can set the time of its last change.
std::string said_of(const fs::path& path) {
    struct stat about {};
    if (stat(path.c_str(), &about) != 0) return path.string() + ": none\n";
    return fmt::format("{}: {} bytes, {}.{:09}, {}.{:09}, {} on {}\n", path.string(), about.st_size,
                       about.st_mtim.tv_sec, about.st_mtim.tv_nsec, about.st_ctim.tv_sec,
                       about.st_ctim.tv_nsec, about.st_ino, about.st_dev);
}

std::string stamp_of(const fs::path& folder) {
    std::string stamp = said_of(fs::canonical("/proc/self/exe"));
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        files.push_back(entry.path());
    std::ranges::sort(files);
    for (const fs::path& file : files) stamp += said_of(file);
    return stamp;
}

}  // namespace

KeptBaseMap::KeptBaseMap(const fs::path& folder, const fs::path& cache) : folder_(folder) {
    std::error_code none;
    if (cache.empty() || !fs::is_directory(folder, none)) return;
    try {
        stamp_ = stamp_of(folder);
        const Digest named = Sha256().of(fs::absolute(folder).string());
        file_ = cache / fmt::format("boundaries-{}", hex(std::span(named).first<8>()));
    } catch (const fs::filesystem_error&) {
        // What cannot be listed cannot be told apart later.
        stamp_.clear();
    }
}

std::optional<BaseMapReading> KeptBaseMap::read() const {
    std::error_code none;
    if (stamp_.empty() || !fs::exists(file_, none)) return std::nullopt;
    try {
        return base_map_from(read_file(file_), stamp_);
    } catch (const FileError&) {
        return std::nullopt;
    }
}

void KeptBaseMap::keep(const BaseMapReading& reading) const {
    if (stamp_.empty()) return;
    try {
        if (stamp_of(folder_) != stamp_) return;
        fs::create_directories(file_.parent_path());
        write_file(file_, bytes_of(reading, stamp_));
    } catch (const FileError&) {
    } catch (const fs::filesystem_error&) {
    }
}

}  // namespace io

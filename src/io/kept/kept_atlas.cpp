#include "io/kept/kept_atlas.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include "io/kept/atlas_stamp.hpp"
#include "io/kept/file_stamp.hpp"
#include "io/kept/kept_files.hpp"
#include "io/kept/locked_atlas.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view atlases = "atlas-";
// What others left that were killed while they wrote is among them.
constexpr std::size_t most_atlases = 3;
// As many times the size of the atlas has to be free on the disk.
constexpr std::uintmax_t room_for_others = 4;

/// Without those that are missing or cannot be looked at.
std::uintmax_t bytes_in(const std::vector<fs::path>& files) {
    std::uintmax_t bytes = 0;
    for (const fs::path& file : files) {
        std::error_code none;
        const std::uintmax_t size = fs::file_size(file, none);
        if (!none) bytes += size;
    }
    return bytes;
}

/// Then another change might leave the same stamp.
bool have_just_changed(const std::vector<fs::path>& files, std::chrono::milliseconds tick) {
    return std::ranges::any_of(files, [tick](const fs::path& file) {
        std::error_code none;
        return fs::exists(file, none) && has_just_changed(file, tick);
    });
}

/// As they are called where the atlas lies for who reads it now.
void rename_files(claims::Problems& problems, const std::string& from, const std::string& to) {
    for (claims::Problem& problem : problems)
        if (problem.file.starts_with(from)) problem.file = to + problem.file.substr(from.size());
}

}  // namespace

KeptAtlas::KeptAtlas(const std::string& location, const fs::path& cache)
    : KeptAtlas(location, cache, Limits{}) {}

KeptAtlas::KeptAtlas(const std::string& location, const fs::path& cache, const Limits& limits)
    : limits_(limits), location_(location) {
    if (cache.empty()) return;
    path_ = fs::absolute(location).lexically_normal();
    file_ = kept_file(cache, atlases, path_.string());
}

AtlasReading KeptAtlas::or_read(const std::function<AtlasReading()>& read) {
    if (file_.empty()) return read();
    files_ = atlas_files(path_);
    if (bytes_in(files_) < limits_.least_bytes || have_just_changed(files_, limits_.tick))
        return read();
    stamp_ = atlas_stamp(files_);
    if (stamp_.empty()) return read();
    if (std::optional<AtlasReading> again = kept()) return std::move(*again);
    reading_ = read();
    return reading_;
}

std::optional<AtlasReading> KeptAtlas::kept() const {
    try {
        std::optional<KeptRest> found = read_locked_atlas(file_, stamp_);
        if (!found) return std::nullopt;
        rename_files(found->reading.problems, found->location, location_);
        fs::last_write_time(file_, fs::file_time_type::clock::now());
        return std::move(found->reading);
    } catch (const std::exception&) {
        // Whatever is wrong with it, the atlas is there.
        return std::nullopt;
    }
}

void KeptAtlas::keep(const Progress& progress) const {
    keep(LatePrints(reading_.atlas), progress);
}

void KeptAtlas::keep(const LatePrints& prints, const Progress& progress) const {
    if (!is_to_be_kept()) return;
    fs::path beside = file_;
    beside += fmt::format(".part-{}", ::getpid());
    const auto leave_nothing = [&beside] {
        std::error_code ignored;
        fs::remove(beside, ignored);
    };
    try {
        if (atlas_stamp(files_) != stamp_) return;
        fs::create_directories(file_.parent_path());
        const std::uintmax_t room = fs::space(file_.parent_path()).available;
        if (room / room_for_others < bytes_in(files_)) return;
        KeptRest rest{location_, reading_, {}};
        rest.reading.prints = prints.get(progress);
        write_locked_atlas(beside, stamp_, std::move(rest), progress);
        fs::rename(beside, file_);
        remove_oldest(file_.parent_path(), atlases, most_atlases);
    } catch (const Cancelled&) {
        leave_nothing();
        throw;
    } catch (const std::exception&) {
        leave_nothing();
    }
}

}  // namespace io

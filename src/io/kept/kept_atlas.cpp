#include "io/kept/kept_atlas.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string_view>
#include <system_error>
#include <utility>

#include "io/kept/file_stamp.hpp"
#include "io/kept/kept_files.hpp"
#include "io/kept/locked_atlas.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view atlases = "atlas-";
constexpr std::size_t most_atlases = 3;
// As many times the size of the atlas has to be free on the disk.
constexpr std::uintmax_t room_for_others = 4;

/// Without those that are missing or cannot be looked at.
std::uintmax_t bytes_in(const std::vector<fs::path>& files) {
    std::uintmax_t bytes = 0;
    for (const fs::path& file : files) {
        std::error_code failed;
        const std::uintmax_t size = fs::file_size(file, failed);
        if (!failed) bytes += size;
    }
    return bytes;
}

/// Then another change might leave the same stamp.
bool have_just_changed(const std::vector<fs::path>& files, std::chrono::milliseconds tick) {
    return std::ranges::any_of(files, [tick](const fs::path& file) {
        std::error_code failed;
        return fs::exists(file, failed) && has_just_changed(file, tick);
    });
}

/// Without separators at the end.
std::string bare(const std::string& location) {
    return location.substr(0, location.find_last_not_of('/') + 1);
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
    : limits_(limits), location_(bare(location)), cache_(cache) {}

AtlasReading KeptAtlas::or_read(const Read& read, const Progress& progress) {
    return or_read(
        read, [this] { return secret_of_files(files_); }, progress);
}

AtlasReading KeptAtlas::or_read(const Read& read, const ReadSlice& slice,
                                const Progress& progress) {
    const auto secret = [&]() -> std::string {
        const fs::path& workspace = files_.front();
        if (is_being_written(workspace)) return {};
        return digest_of_pieces(fs::file_size(workspace), slice);
    };
    return or_read(read, secret, progress);
}

AtlasReading KeptAtlas::or_read(const Read& read, const std::function<std::string()>& secret,
                                const Progress& progress) {
    if (cache_.empty()) return read();
    try {
        look_at_files();
        if (!stamp_.empty()) secret_ = secret();
    } catch (const Error&) {
    } catch (const fs::filesystem_error&) {
    }
    if (secret_.empty()) return read();
    if (std::optional<AtlasReading> again = kept(progress)) return std::move(*again);
    reading_ = read();
    return reading_;
}

/// The links and dots of a path are the system's to follow, so it stays as it is. Another program
/// could not read what this one kept.
void KeptAtlas::look_at_files() {
    const fs::path path = fs::absolute(location_);
    files_ = atlas_files(path);
    if (bytes_in(files_) < limits_.least_bytes) return;
    file_ = kept_file(cache_, atlases, path.string() + '\0' + program_file().string());
    stamp_ = stamp_of_files(files_);
    if (have_just_changed(files_, limits_.tick)) stamp_.clear();
}

std::optional<AtlasReading> KeptAtlas::kept(const Progress& progress) const {
    try {
        std::optional<KeptRest> found = read_locked_atlas(file_, stamp_ + secret_, progress);
        if (!found) return std::nullopt;
        rename_files(found->reading.problems, found->location, location_);
        std::error_code is_lasting;
        fs::last_write_time(file_, fs::file_time_type::clock::now(), is_lasting);
        return std::move(found->reading);
    } catch (const Cancelled&) {
        throw;
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
    const fs::path beside = part_of(file_);
    const auto leave_nothing = [&beside] {
        std::error_code ignored;
        fs::remove(beside, ignored);
    };
    try {
        if (stamp_of_files(files_) != stamp_) return;
        make_cache(cache_);
        remove_left_parts(cache_, atlases);
        if (fs::space(cache_).available / room_for_others < bytes_in(files_)) return;
        KeptRest rest{location_, reading_, {}};
        rest.reading.prints = prints.get(progress);
        write_locked_atlas(beside, stamp_ + secret_, std::move(rest), progress);
        fs::rename(beside, file_);
        remove_oldest(cache_, atlases, most_atlases);
    } catch (const Cancelled&) {
        leave_nothing();
        throw;
    } catch (const std::exception&) {
        leave_nothing();
    }
}

}  // namespace io

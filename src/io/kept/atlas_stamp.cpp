#include "io/kept/atlas_stamp.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "io/atlas/table_files.hpp"
#include "io/error.hpp"
#include "io/evidence/sha256.hpp"
#include "io/files/file_slices.hpp"
#include "io/files/path_kind.hpp"
#include "io/kept/file_stamp.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t pieces = 64;
constexpr std::size_t piece_bytes = 4096;

/// Of pieces that lie evenly in a file, the first and the last bytes among them.
std::string digest_of_pieces(const FileSlices& file) {
    Sha256 digest;
    digest.begin();
    std::vector<std::uint8_t> piece(std::min(piece_bytes, file.size()));
    const std::size_t last = file.size() - piece.size();
    for (std::size_t number = 0; number < pieces; ++number) {
        file.read(last / (pieces - 1) * number + last % (pieces - 1) * number / (pieces - 1),
                  piece);
        digest.add({reinterpret_cast<const char*>(piece.data()), piece.size()});
    }
    return hex(digest.end());
}

/// Of SQLite: a write that is not finished, or not yet in the file itself.
bool is_being_written(const fs::path& link) {
    // Beside the file itself.
    const fs::path file = fs::weakly_canonical(link);
    return std::ranges::any_of(std::array{"-journal", "-wal"}, [&](const char* ending) {
        std::error_code is_none;
        const auto size = fs::file_size(file.string() + ending, is_none);
        return !is_none && size > 0;
    });
}

}  // namespace

std::vector<fs::path> atlas_files(const fs::path& location) {
    if (!is_folder(location)) return {location};
    std::vector<fs::path> files{location / facts_file};
    for (const char* table : table_files) files.push_back(location / table);
    return files;
}

std::string atlas_stamp(std::span<const fs::path> files) {
    try {
        std::string stamp = file_stamp(program_file());
        for (const fs::path& path : files) {
            if (is_being_written(path)) return {};
            if (!is_there(path)) {
                stamp += file_stamp(path);
                continue;
            }
            // Opened first: a file system at another computer asks there what is new.
            const FileSlices file(path);
            stamp += file_stamp(path) + digest_of_pieces(file) + "\n";
        }
        return stamp;
    } catch (const Error&) {
        return {};
    } catch (const fs::filesystem_error&) {
        return {};
    }
}

}  // namespace io

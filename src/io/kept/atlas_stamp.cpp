#include "io/kept/atlas_stamp.hpp"

#include <algorithm>
#include <array>
#include <system_error>

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

}  // namespace

std::vector<fs::path> atlas_files(const fs::path& location) {
    if (!is_folder(location)) return {location};
    std::vector<fs::path> files{location / facts_file};
    for (const char* table : table_files) files.push_back(location / table);
    return files;
}

std::string stamp_of_files(std::span<const fs::path> files) {
    try {
        std::string stamp = file_stamp(program_file());
        for (const fs::path& path : files) stamp += file_stamp(path);
        return stamp;
    } catch (const fs::filesystem_error&) {
        return {};
    }
}

std::string digest_of_pieces(std::size_t size, const ReadSlice& read) {
    Sha256 digest;
    digest.begin();
    std::vector<std::uint8_t> piece(std::min(piece_bytes, size));
    const std::size_t last = size - piece.size();
    for (std::size_t number = 0; number < pieces; ++number) {
        const std::size_t rest = last % (pieces - 1);
        read(last / (pieces - 1) * number + rest * number / (pieces - 1), piece);
        digest.add({reinterpret_cast<const char*>(piece.data()), piece.size()});
    }
    return hex(digest.end());
}

std::string secret_of_files(std::span<const fs::path> files) {
    std::string secret;
    for (const fs::path& path : files) {
        if (!is_there(path)) continue;
        const FileSlices file(path);
        secret += digest_of_pieces(
            file.size(),
            [&](std::size_t begin, std::span<std::uint8_t> bytes) { file.read(begin, bytes); });
    }
    return secret;
}

bool is_being_written(const fs::path& workspace) {
    std::error_code failed;
    // Beside the file itself, not beside a link to it.
    const fs::path file = fs::weakly_canonical(workspace, failed);
    return std::ranges::any_of(std::array{"-journal", "-wal"}, [&](const char* ending) {
        const auto size = fs::file_size(file.string() + ending, failed);
        return !failed && size > 0;
    });
}

}  // namespace io

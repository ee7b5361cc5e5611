#include "io/gdal/unpacked_size.hpp"

#include <cpl_vsi.h>
#include <fmt/format.h>

#include "io/error.hpp"
#include "io/gdal/archive_parts.hpp"
#include "io/gdal/shared_texts.hpp"

namespace io {
namespace {

// A driver takes several times as much for the cells of a sheet.
constexpr std::uint64_t most_bytes = std::uint64_t{512} << 20U;
constexpr std::size_t most_parts = 10'000;

[[noreturn]] void refuse_large(const std::filesystem::path& path) {
    throw FileError(path.string(),
                    fmt::format("unpacks to more than {} MiB, the most that is read in; save it as "
                                "CSV.",
                                most_bytes >> 20U));
}

}  // namespace

void refuse_large_when_unpacked(const std::filesystem::path& path, const std::string& name) {
    const std::vector<std::string> parts = archive_parts(name);
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        VSIStatBufL about{};
        if (VSIStatL(path_in_archive(name, parts[i]).c_str(), &about) == 0)
            bytes += static_cast<std::uint64_t>(about.st_size);
        if (bytes > most_bytes || i > most_parts) refuse_large(path);
    }
}

void refuse_large_when_shared(const std::filesystem::path& path, const std::string& name) {
    if (bytes_of_shared_texts(name) > most_bytes) refuse_large(path);
}

}  // namespace io

#include "io/files/path_kind.hpp"

#include <fmt/format.h>

#include "io/error.hpp"

namespace io {
namespace {

std::filesystem::file_status status_of(const std::filesystem::path& path) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (!std::filesystem::status_known(status))
        throw FileError(path.string(), fmt::format("cannot be read: {}.", error.message()));
    return status;
}

}  // namespace

bool is_there(const std::filesystem::path& path) {
    return std::filesystem::exists(status_of(path));
}

bool is_folder(const std::filesystem::path& path) {
    return std::filesystem::is_directory(status_of(path));
}

}  // namespace io

#include "io/files/input_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "io/error.hpp"

namespace io {
namespace {

[[noreturn]] void refuse_to_read(const std::filesystem::path& path, const std::string& why) {
    throw FileError(path.string(), fmt::format("cannot be read: {}.", why));
}

std::string why_not(int error) {
    return std::generic_category().message(error);
}

}  // namespace

InputFile::InputFile(const std::filesystem::path& path) : path_(path) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (!exists(status)) refuse_to_read(path, error ? error.message() : why_not(ENOENT));
    if (is_directory(status)) refuse_to_read(path, "it is a folder");
    if (!is_regular_file(status)) refuse_to_read(path, "it is no ordinary file");
    size_ = static_cast<std::size_t>(std::filesystem::file_size(path, error));
    if (error) refuse_to_read(path, error.message());
    descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor_ < 0) refuse_to_read(path, why_not(errno));
}

InputFile::~InputFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

std::size_t InputFile::read(std::span<char> bytes) {
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::read(descriptor_, bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) refuse_to_read(path_, why_not(errno));
        if (got == 0) break;
        filled += static_cast<std::size_t>(got);
    }
    return filled;
}

}  // namespace io

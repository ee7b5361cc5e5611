#include "io/files/file_slices.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "io/error.hpp"

namespace io {
namespace {

[[noreturn]] void refuse_slice(const std::filesystem::path& path, const std::string& why) {
    throw FileError(path.string(), fmt::format("cannot be read: {}.", why));
}

}  // namespace

// Of a pipe nobody waits for who would write into it.
FileSlices::FileSlices(const std::filesystem::path& path)
    : path_(path), descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
    if (descriptor_ < 0) refuse_slice(path, std::generic_category().message(errno));
    struct stat about {};
    if (::fstat(descriptor_, &about) != 0 || !S_ISREG(about.st_mode)) {
        ::close(descriptor_);
        refuse_slice(path, "it is no ordinary file");
    }
    size_ = static_cast<std::size_t>(about.st_size);
}

FileSlices::~FileSlices() {
    ::close(descriptor_);
}

void FileSlices::read(std::size_t begin, std::span<std::uint8_t> bytes) const {
    while (!bytes.empty()) {
        const ssize_t got =
            ::pread(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(begin));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) refuse_slice(path_, std::generic_category().message(errno));
        if (got == 0) refuse_slice(path_, "it has become shorter");
        begin += static_cast<std::size_t>(got);
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
}

}  // namespace io

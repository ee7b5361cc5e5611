#include "io/files/slice_writer.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "io/error.hpp"

namespace io {
namespace {

[[noreturn]] void refuse_to_write_slice(const std::filesystem::path& path) {
    throw FileError(path.string(),
                    fmt::format("cannot be written: {}.", std::generic_category().message(errno)));
}

}  // namespace

SliceWriter::SliceWriter(const std::filesystem::path& path)
    : path_(path),
      descriptor_(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)) {
    if (descriptor_ < 0) refuse_to_write_slice(path);
}

SliceWriter::~SliceWriter() {
    ::close(descriptor_);
}

std::size_t SliceWriter::add(std::span<const std::uint8_t> bytes) {
    const std::size_t begin = end_.fetch_add(bytes.size());
    std::size_t at = begin;
    while (!bytes.empty()) {
        const ssize_t written =
            ::pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(at));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) refuse_to_write_slice(path_);
        at += static_cast<std::size_t>(written);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return begin;
}

}  // namespace io

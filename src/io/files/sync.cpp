#include "io/files/sync.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace io {
namespace {

int sync_opened(const std::filesystem::path& path, int flags) {
    const int fd = ::open(path.c_str(), flags | O_CLOEXEC);
    if (fd < 0) return errno;
    const int error = ::fsync(fd) == 0 || errno == EINVAL ? 0 : errno;
    ::close(fd);
    return error;
}

}  // namespace

int sync_file(const std::filesystem::path& path) {
    return sync_opened(path, O_RDWR);
}

int sync_folder(const std::filesystem::path& path) {
    return sync_opened(path, O_RDONLY | O_DIRECTORY);
}

}  // namespace io

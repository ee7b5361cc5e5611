#include "io/files/mapped_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace io {

MappedFile::MappedFile(const std::filesystem::path& path, std::size_t most_bytes) {
    // Of a pipe nobody waits for who would write into it.
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) return;
    struct stat about {};
    const bool is_file = ::fstat(file, &about) == 0 && S_ISREG(about.st_mode);
    if (const auto size = static_cast<std::size_t>(about.st_size);
        is_file && size > 0 && size <= most_bytes) {
        void* at = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
        if (at != MAP_FAILED) bytes_ = {static_cast<std::uint8_t*>(at), size};
    }
    ::close(file);
}

MappedFile::~MappedFile() {
    if (!bytes_.empty()) ::munmap(bytes_.data(), bytes_.size());
}

}  // namespace io

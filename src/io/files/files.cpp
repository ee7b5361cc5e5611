#include "io/files/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "io/error.hpp"
#include "io/files/input_file.hpp"
#include "io/files/sync.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

std::string reason(int error) {
    return std::generic_category().message(error);
}

/// An open file descriptor.
class Descriptor {
 public:
    Descriptor(const fs::path& path, int flags)
        : fd_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool is_open() const { return fd_ >= 0; }
    int get() const { return fd_; }
    bool close() {
        const int closed = ::close(fd_);
        fd_ = -1;
        return closed == 0;
    }

 private:
    int fd_;
};

/// Returns 0 or the error's number.
int write_all(int fd, std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return 0;
}

[[noreturn]] void refuse_to_write(const fs::path& path, int error) {
    throw FileError(path.string(), fmt::format("cannot be written: {}.", reason(error)));
}

/// A device or a pipe is written to, never replaced.
void write_into(const fs::path& path, std::span<const std::uint8_t> bytes) {
    const Descriptor file(path, O_WRONLY);
    const int error = file.is_open() ? write_all(file.get(), bytes) : errno;
    if (error != 0) refuse_to_write(path, error);
}

/// Returns 0 or the error's number; the new content is on the disk before the name is moved to it.
int write_beside_and_rename(const fs::path& beside, const fs::path& target,
                            std::span<const std::uint8_t> bytes) {
    Descriptor file(beside, O_WRONLY | O_CREAT | O_EXCL);
    if (!file.is_open()) return errno;
    struct stat old {};
    if (::stat(target.c_str(), &old) == 0 && ::fchmod(file.get(), old.st_mode & 07777) != 0)
        return errno;
    if (const int error = write_all(file.get(), bytes); error != 0) return error;
    if (::fsync(file.get()) != 0 && errno != EINVAL) return errno;
    if (!file.close()) return errno;
    if (::rename(beside.c_str(), target.c_str()) != 0) return errno;
    // The name, too; it is there in any case.
    sync_folder(target.has_parent_path() ? target.parent_path() : ".");
    return 0;
}

}  // namespace

std::vector<std::uint8_t> read_file(const fs::path& path) {
    InputFile file(path);
    std::vector<std::uint8_t> bytes(file.size());
    bytes.resize(file.read({reinterpret_cast<char*>(bytes.data()), bytes.size()}));
    return bytes;
}

void write_file(const fs::path& path, std::span<const std::uint8_t> bytes) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) refuse_to_write(path, EISDIR);
    if (fs::exists(status) && !fs::is_regular_file(status)) return write_into(path, bytes);

    // A link is followed, so that it stays a link.
    fs::path target = path;
    if (fs::exists(status)) target = fs::canonical(path, error);
    if (fs::exists(status) && error) refuse_to_write(path, error.value());
    fs::path beside = target;
    beside += fmt::format(".part-{}", ::getpid());
    ::unlink(beside.c_str());  // what another with this number left when it was killed
    if (const int failed = write_beside_and_rename(beside, target, bytes); failed != 0) {
        if (failed != EEXIST) ::unlink(beside.c_str());
        refuse_to_write(path, failed);
    }
}

void write_text(const fs::path& path, std::string_view text) {
    write_file(path, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

}  // namespace io

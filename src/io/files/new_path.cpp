#include "io/files/new_path.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <stdio.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "io/error.hpp"
#include "io/files/sync.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

/// Returns 0 or the error's number.
int sync_with_content(const fs::path& path, NewPath::Kind kind) {
    if (kind == NewPath::Kind::file) return sync_file(path);
    std::error_code failure;
    for (const fs::directory_entry& entry : fs::directory_iterator(path, failure))
        if (const int error = sync_file(entry.path()); error != 0) return error;
    return failure ? failure.value() : sync_folder(path);
}

/// Returns 0 or the error's number; EEXIST when the name is taken.
int rename_to_free_name(const fs::path& from, const fs::path& to, NewPath::Kind kind) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    // A file system that cannot refuse by itself.
    if (kind == NewPath::Kind::file && ::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return 0;
    }
    std::error_code ignored;
    if (errno == EEXIST || fs::exists(fs::symlink_status(to, ignored))) return EEXIST;
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

/// Without the separator at the end, so that a folder has a name.
fs::path clean(const fs::path& path) {
    const fs::path whole = fs::absolute(path).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

}  // namespace

void NewPath::refuse(int error) const {
    if (error == EEXIST)
        throw FileError(asked_.string(),
                        "exists already and is not written over; choose another name.");
    throw FileError(asked_.string(),
                    fmt::format("cannot be written: {}.", std::generic_category().message(error)));
}

NewPath::NewPath(const fs::path& target, Kind kind, Taken taken)
    : asked_(target),
      target_(clean(target)),
      path_(target_.parent_path() /
            fmt::format(".{}.part-{}", target_.filename().string(), ::getpid())),
      kind_(kind),
      taken_(taken) {
    std::error_code unseen;
    const fs::file_status status = fs::symlink_status(target_, unseen);
    if (status.type() == fs::file_type::none) refuse(unseen.value());
    const bool may_replace = taken_ == Taken::replace && kind_ == Kind::file;
    if (fs::exists(status) && !(may_replace && fs::is_regular_file(status))) refuse(EEXIST);
    fs::remove_all(path_, unseen);
    if (kind_ == Kind::folder) {
        std::error_code error;
        if (!fs::create_directory(path_, error)) refuse(error ? error.value() : EEXIST);
        return;
    }
    const int fd = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0) refuse(errno);
    ::close(fd);
}

NewPath::~NewPath() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
}

void NewPath::finish() {
    if (const int error = sync_with_content(path_, kind_); error != 0) refuse(error);
    const bool may_replace = taken_ == Taken::replace && kind_ == Kind::file;
    if (may_replace && ::rename(path_.c_str(), target_.c_str()) != 0) refuse(errno);
    if (!may_replace)
        if (const int error = rename_to_free_name(path_, target_, kind_); error != 0) refuse(error);
    path_.clear();
    sync_folder(target_.parent_path());
}

}  // namespace io

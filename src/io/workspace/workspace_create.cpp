#include "io/workspace/workspace_create.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <stdio.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "io/error.hpp"
#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/geopackage_database.hpp"
#include "io/workspace/workspace_log.hpp"
#include "io/workspace/workspace_schema.hpp"
#include "io/workspace/workspace_write.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& path, int error) {
    if (error == EEXIST)
        throw FileError(path.string(),
                        "exists already and is not written over; choose another "
                        "name.");
    throw FileError(path.string(),
                    fmt::format("cannot be written: {}.", std::generic_category().message(error)));
}

/// Returns 0 or the error's number.
int sync(const fs::path& path, int flags) {
    const int fd = ::open(path.c_str(), flags | O_CLOEXEC);
    if (fd < 0) return errno;
    const int error = ::fsync(fd) == 0 || errno == EINVAL ? 0 : errno;
    ::close(fd);
    return error;
}

/// Returns 0 or the error's number; EEXIST when the name is taken.
int rename_to_free_name(const fs::path& from, const fs::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    // A file system that cannot refuse by itself.
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return 0;
    }
    if (errno == EEXIST) return EEXIST;
    if (fs::exists(fs::symlink_status(to))) return EEXIST;
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

/// The unfinished file, gone when it was not renamed.
class Beside {
 public:
    explicit Beside(const fs::path& target)
        : path_(target.parent_path() /
                fmt::format(".{}.part-{}", target.filename().string(), ::getpid())) {
        const int fd = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        if (fd < 0) refuse(target, errno);
        ::close(fd);
    }
    ~Beside() { ::unlink(path_.c_str()); }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    const fs::path& path() const { return path_; }

 private:
    fs::path path_;
};

}  // namespace

void create_workspace(const fs::path& path, const claims::Atlas& atlas, std::string_view what,
                      const Progress& progress) {
    const fs::path target = fs::absolute(path);
    if (fs::exists(fs::symlink_status(target))) refuse(path, EEXIST);
    const Beside beside(target);
    try {
        const GeopackageFile file = GeopackageFile::build(beside.path());
        GeopackageTransaction building(file, GeopackageTransaction::For::writing);
        make_workspace_tables(file);
        GeopackageDatabase base(file);
        write_atlas(base, atlas, progress);
        append_to_log(file, "Made the workspace", {});
        if (!what.empty()) append_to_log(file, what, all_events_of(atlas));
        building.commit();
    } catch (const FileError&) {
        throw;
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        throw FileError(path.string(), fmt::format("could not be made: {}", error.what()));
    }
    if (const int error = sync(beside.path(), O_RDWR); error != 0) refuse(path, error);
    if (const int error = rename_to_free_name(beside.path(), target); error != 0)
        refuse(path, error);
    sync(target.parent_path(), O_RDONLY | O_DIRECTORY);
}

}  // namespace io

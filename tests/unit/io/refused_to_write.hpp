#pragma once

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

namespace test {

/// What another process is told that wants to write, at the bytes where SQLite's readers lock.
/// Source: https://www.sqlite.org/fileformat2.html, section 1.6; os.h of SQLite.
inline bool is_refused_to_write(const std::filesystem::path& path) {
    const pid_t other = ::fork();
    if (other == 0) {
        const int file = ::open(path.c_str(), O_RDWR);
        struct flock readers {};
        readers.l_type = F_WRLCK;
        readers.l_whence = SEEK_SET;
        readers.l_start = 0x40000000 + 2;
        readers.l_len = 510;
        ::_exit(::fcntl(file, F_SETLK, &readers) == -1 ? 1 : 0);
    }
    int status = 0;
    REQUIRE(::waitpid(other, &status, 0) == other);
    return WEXITSTATUS(status) == 1;
}

}  // namespace test

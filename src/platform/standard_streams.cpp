#include "platform/standard_streams.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <iostream>
#include <system_error>

namespace platform {

void hold_standard_streams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) != -1 || errno != EBADF) continue;
        // The lowest free number is this one. A result that nobody can get has to fail; talk has
        // not.
        const int held = ::open("/dev/null", stream == STDOUT_FILENO ? O_RDONLY : O_RDWR);
        if (held != stream && held >= 0) ::close(held);
    }
}

std::string finish_standard_output() {
    errno = 0;
    if (std::ferror(stdout) == 0) std::cout.flush();
    const bool is_whole = std::fflush(stdout) == 0 && std::ferror(stdout) == 0 && std::cout.good();
    if (is_whole) return {};
    // What failed earlier has left no reason.
    const std::string why = errno == 0 ? "" : ": " + std::generic_category().message(errno);
    return "Not all could be written to standard output" + why + ".";
}

}  // namespace platform

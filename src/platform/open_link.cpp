#include "platform/open_link.hpp"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <thread>

extern char** environ;

namespace platform {

bool open_link(const std::string& url) {
    if (!url.starts_with("https://") && !url.starts_with("http://")) return false;
    std::string program = "xdg-open", address = url;
    const std::array<char*, 3> arguments{program.data(), address.data(), nullptr};
    pid_t child = 0;
    if (posix_spawnp(&child, program.c_str(), nullptr, nullptr, arguments.data(), environ) != 0)
        return false;
    // Some browsers stay in the foreground; nobody waits for them but this thread.
    std::thread([child] { waitpid(child, nullptr, 0); }).detach();
    return true;
}

}  // namespace platform

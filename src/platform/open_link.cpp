#include "platform/open_link.hpp"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <thread>
#include <utility>

extern char** environ;

namespace platform {

namespace {

// A browser that stays in the foreground and ends badly later had opened the link.
constexpr std::chrono::seconds soon{10};

void wait_for(pid_t child, const std::function<void()>& on_failure) {
    const auto begin = std::chrono::steady_clock::now();
    int status = 0;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status)) return;
    const bool is_soon = std::chrono::steady_clock::now() - begin < soon;
    if (WEXITSTATUS(status) != 0 && is_soon) on_failure();
}

}  // namespace

bool open_link(const std::string& url, std::function<void()> on_failure) {
    if (!url.starts_with("https://") && !url.starts_with("http://")) return false;
    std::string program = "xdg-open", address = url;
    const std::array<char*, 3> arguments{program.data(), address.data(), nullptr};
    pid_t child = 0;
    if (posix_spawnp(&child, program.c_str(), nullptr, nullptr, arguments.data(), environ) != 0)
        return false;
    // Some browsers stay in the foreground; nobody waits for them but this thread.
    std::thread(wait_for, child, std::move(on_failure)).detach();
    return true;
}

}  // namespace platform

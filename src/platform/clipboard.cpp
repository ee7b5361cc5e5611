#include "platform/clipboard.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "platform/error.hpp"

extern char** environ;

namespace platform {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds between_looks{20};
constexpr std::chrono::seconds longest_wait{10};

/// A program that reads a picture from its standard input.
struct Tool {
    const char* package;  ///< of Debian
    std::vector<std::string> command;
};

bool is_wayland() {
    const char* display = std::getenv("WAYLAND_DISPLAY");
    return display != nullptr && *display != '\0';
}

/// The desktop's own first. An X11 program under Wayland can be served by both.
std::vector<Tool> tools() {
    const Tool xclip{"xclip", {"xclip", "-selection", "clipboard", "-t", "image/png"}};
    const Tool wl_copy{"wl-clipboard", {"wl-copy", "--type", "image/png"}};
    if (is_wayland()) return {wl_copy, xclip};
    return {xclip};
}

/// A child process whose standard input is written to. What it says goes nowhere: it may outlive
/// this program, and must not hold its terminal or pipe open.
class Child {
 public:
    /// Returns nothing but an error's number where the program cannot be started.
    int start(std::vector<std::string> command) {
        std::array<int, 2> ends{};
        // A socket, as writing to one that nobody reads any more is no signal that ends the
        // program.
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return errno;
        input_ = ends[0];
        std::vector<char*> arguments;
        for (std::string& word : command) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
        for (const int output : {STDOUT_FILENO, STDERR_FILENO})
            posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0);
        const int error =
            posix_spawnp(&pid_, arguments[0], &actions, nullptr, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        if (error != 0) pid_ = 0;
        return error;
    }
    Child() = default;
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        close_input();
        if (pid_ == 0) return;
        ::kill(pid_, SIGKILL);
        ::waitpid(pid_, nullptr, 0);
    }

    /// Returns how many bytes it took just now; −1 when it reads no more.
    ssize_t write(std::span<const std::uint8_t> bytes) const {
        pollfd ready{input_, POLLOUT, 0};
        if (::poll(&ready, 1, static_cast<int>(between_looks.count())) <= 0) return 0;
        const ssize_t taken =
            ::send(input_, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        return taken < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : taken;
    }
    void close_input() {
        if (input_ >= 0) ::close(std::exchange(input_, -1));
    }
    /// Whether it has ended, and if so, whether well.
    bool has_ended(bool& is_well) {
        int status = 0;
        if (::waitpid(pid_, &status, WNOHANG) == 0) return false;
        pid_ = 0;
        is_well = WIFEXITED(status) && WEXITSTATUS(status) == 0;
        return true;
    }

 private:
    pid_t pid_ = 0;  ///< 0: none runs
    int input_ = -1;
};

/// Hands the picture over; false when the program failed or took too long.
bool hand_over(Child& child, std::span<const std::uint8_t> png,
               const std::function<bool()>& goes_on) {
    const Clock::time_point end = Clock::now() + longest_wait;
    const auto may_wait = [&] {
        if (!goes_on()) throw Error("It was stopped.");
        return Clock::now() < end;
    };
    while (!png.empty()) {
        if (!may_wait()) return false;
        const ssize_t taken = child.write(png);
        if (taken < 0) return false;
        png = png.subspan(static_cast<std::size_t>(taken));
    }
    child.close_input();
    bool is_well = false;
    while (!child.has_ended(is_well)) {
        if (!may_wait()) return false;
        std::this_thread::sleep_for(between_looks);
    }
    return is_well;
}

}  // namespace

void copy_png(std::span<const std::uint8_t> png, const std::function<bool()>& goes_on) {
    const std::vector<Tool> all = tools();
    std::string failed;
    for (const Tool& tool : all) {
        Child child;
        if (child.start(tool.command) != 0) continue;
        if (hand_over(child, png, goes_on)) return;
        failed = tool.command.front();
    }
    if (!failed.empty()) throw Error(fmt::format("The program {} did not take it over.", failed));
    throw Error(fmt::format("The clipboard needs the program {}, which is in the package {}.",
                            all.front().command.front(), all.front().package));
}

}  // namespace platform

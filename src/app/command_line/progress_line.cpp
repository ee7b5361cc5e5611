#include "app/command_line/progress_line.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

#include "io/utf8.hpp"

namespace app {
namespace {

constexpr std::chrono::milliseconds between_changes{100};
constexpr std::chrono::seconds between_lines{2};

volatile std::sig_atomic_t stop_was_requested = 0;

void remember(int) {
    stop_was_requested = 1;
}

}  // namespace

ProgressLine::ProgressLine(std::string_view subject)
    : subject_(io::on_one_line(subject)), is_terminal_(::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
    if (is_terminal_ && is_shown_) std::fputs("\r\033[K", stderr);
}

void ProgressLine::show(std::string_view what, double share) {
    const Clock::time_point now = Clock::now();
    if (now - last_ < (is_terminal_ ? Clock::duration(between_changes) : between_lines)) return;
    last_ = now;
    is_shown_ = true;
    const std::string line =
        fmt::format("{}claim-atlas: {}: {}, {:.0f} %{}", is_terminal_ ? "\r" : "", subject_, what,
                    share * 100.0, is_terminal_ ? "\033[K" : "\n");
    std::fputs(line.c_str(), stderr);
    std::fflush(stderr);
}

StopRequest::StopRequest() {
    stop_was_requested = 0;
    std::signal(SIGINT, remember);
    std::signal(SIGTERM, remember);
}

StopRequest::~StopRequest() {
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool StopRequest::was_made() {
    return stop_was_requested != 0;
}

io::Progress progress_of(ProgressLine& line) {
    return [&line](std::string_view what, double share) {
        line.show(what, share);
        return !StopRequest::was_made();
    };
}

}  // namespace app

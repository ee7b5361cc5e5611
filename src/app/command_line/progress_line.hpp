#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "io/progress.hpp"

namespace app {

/// Tells on stderr how far a long job is: one line that changes on a terminal, now and then a line
/// elsewhere. A job that is done within a moment is not talked about.
class ProgressLine {
 public:
    explicit ProgressLine(std::string_view subject);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(std::string_view what, double share);

 private:
    using Clock = std::chrono::steady_clock;
    std::string subject_;
    bool is_terminal_, is_shown_ = false;
    Clock::time_point last_ = Clock::now();
};

/// While it lives, Ctrl+C and a request to end do not end the program but are remembered, so that
/// work in progress can be undone.
class StopRequest {
 public:
    StopRequest();
    ~StopRequest();
    StopRequest(const StopRequest&) = delete;
    StopRequest& operator=(const StopRequest&) = delete;

    static bool was_made();
};

/// Shows on the line how far a job is, and stops it once that was requested.
io::Progress progress_of(ProgressLine& line);

}  // namespace app

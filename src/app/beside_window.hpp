#pragma once

#include <deque>
#include <functional>

#include "app/errands/background_job.hpp"
#include "render/beside.hpp"

namespace app {

/// Does what the renderer wants done beside the window, on a thread of its own, one after the
/// other.
class BesideWindow {
 public:
    /// `failure` is told, in poll(), what the work throws.
    explicit BesideWindow(BackgroundJob::Failure failure) : failure_(std::move(failure)) {}
    /// Waits for what is under way.
    ~BesideWindow() { job_.give_up(); }
    BesideWindow(const BesideWindow&) = delete;
    BesideWindow& operator=(const BesideWindow&) = delete;

    void take(render::Work work);
    /// Takes over what is done; true when there was something.
    bool poll();

 private:
    void start_next();

    BackgroundJob::Failure failure_;
    std::deque<render::Work> waiting_;
    BackgroundJob job_;
};

}  // namespace app

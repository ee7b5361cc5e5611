#pragma once

#include "app/errands/background_job.hpp"
#include "session/session.hpp"

namespace app {

/// Carries out one long job at a time beside the window, and tells the session how far it is.
class TaskRunner {
 public:
    using Finish = BackgroundJob::Finish;

    explicit TaskRunner(session::Session& session) : session_(session) {}

    /// As BackgroundJob::start; both ends run in poll(). The session holds back what would start a
    /// second job.
    void start(const session::TaskStarted& task, BackgroundJob::Work work,
               BackgroundJob::Failure failure);
    void stop() { job_.stop(); }
    void give_up() { job_.give_up(); }
    /// True when there was something to tell or to take over.
    bool poll();
    bool holds_atlas() const { return session_.task() && session_.task()->holds_atlas; }

 private:
    session::Session& session_;
    BackgroundJob job_;
};

}  // namespace app

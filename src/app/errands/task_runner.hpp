#pragma once

#include "app/errands/background_job.hpp"
#include "app/right_of_way.hpp"
#include "session/session.hpp"

namespace app {

/// Carries out one long job at a time beside the window, and tells the session how far it is. The
/// job lets the window's frames pass.
class TaskRunner {
 public:
    using Finish = BackgroundJob::Finish;

    TaskRunner(session::Session& session, RightOfWay& way) : session_(session), way_(way) {}

    /// As BackgroundJob::start; both ends run in poll(). The session holds back what would start a
    /// second job.
    void start(const session::TaskStarted& task, BackgroundJob::Work work,
               BackgroundJob::Failure failure);
    void stop() { job_.stop(); }
    void give_up() { job_.give_up(); }
    /// True when there was something to tell or to take over.
    bool poll();
    RightOfWay& way() const { return way_; }
    bool holds_atlas() const { return session_.task() && session_.task()->holds_atlas; }

 private:
    session::Session& session_;
    RightOfWay& way_;
    BackgroundJob job_;
};

}  // namespace app

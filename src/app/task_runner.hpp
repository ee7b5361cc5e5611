#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "io/progress.hpp"
#include "session/session.hpp"

namespace app {

/// Carries out one long job at a time on a thread of its own, and tells the session how far it is.
/// What the job comes to is taken over in poll(), on the thread that draws: only there is the
/// session changed.
class TaskRunner {
 public:
    using Finish = std::function<void()>;
    using Work = std::function<Finish(const io::Progress&)>;
    using Failure = std::function<void(const std::exception&)>;

    explicit TaskRunner(session::Session& session) : session_(session) {}

    /// `work` runs on the thread; what it returns, or `failure` with what it throws, runs in
    /// poll(). The session holds back what would start a second job.
    void start(const session::TaskStarted& task, Work work, Failure failure);
    /// The job is asked to stop; that it did is one of its failures.
    void stop() { worker_.request_stop(); }
    /// Stops the job and waits for its end; neither of its ends is called.
    void give_up();
    /// True when there was something to tell or to take over.
    bool poll();
    bool holds_atlas() const { return session_.task() && session_.task()->holds_atlas; }

 private:
    /// What the worker leaves for poll().
    struct News {
        std::mutex mutex;
        std::string doing;
        double share = 0.0;
        bool is_fresh = false, is_done = false;
        Finish finish;
        std::exception_ptr error;
    };
    static void run(const std::stop_token& token, const Work& work, News& news);
    static bool note(const std::stop_token& token, News& news, std::string_view doing,
                     double share);

    session::Session& session_;
    std::shared_ptr<News> news_;
    Failure failure_;
    std::jthread worker_;
};

}  // namespace app

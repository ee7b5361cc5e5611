#pragma once

#include <chrono>
#include <condition_variable>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

#include "io/progress.hpp"

namespace app {

/// A long job on a thread of its own. The thread that draws polls it, and only there is taken over
/// what it came to.
class BackgroundJob {
 public:
    using Finish = std::function<void()>;
    using Work = std::function<Finish(const io::Progress&)>;
    using Failure = std::function<void(const std::exception&)>;

    /// `work` runs on the thread; what it returns, or `failure` with what it throws, runs in
    /// take_over(). None may be running.
    void start(Work work, Failure failure);
    bool is_running() const { return news_ != nullptr; }
    /// The job is asked to stop; that it did is one of its failures.
    void stop() { worker_.request_stop(); }
    /// Stops the job and waits for its end; neither of its ends is called.
    void give_up();
    /// Stops the job and does not wait: a disk may never answer. Neither of its ends is called;
    /// `work` may refer to nothing that does not outlive it.
    void let_go();

    /// The end of the job that is running, for whoever waits for it, on any thread.
    class Ending;
    Ending ending() const;

    enum class State { unchanged, under_way, done };
    /// What is new since the last call. After `done`, take_over() is due.
    State poll();
    void take_over();
    /// How far it was when last polled.
    const std::string& doing() const { return doing_; }
    double share() const { return share_; }

 private:
    /// What the worker leaves for poll().
    struct News {
        std::mutex mutex;
        std::string doing;
        double share = 0.0;
        bool is_fresh = false, is_done = false;
        bool is_let_go = false;  ///< nobody polls any more, and there may be no window to wake
        Finish finish;
        std::exception_ptr error;
        std::condition_variable ended;
    };
    static void run(const std::stop_token& token, const Work& work, News& news);
    static bool note(const std::stop_token& token, News& news, std::string_view doing,
                     double share);

    std::shared_ptr<News> news_;
    std::string doing_;
    double share_ = 0.0;
    Failure failure_;
    std::jthread worker_;
};

class BackgroundJob::Ending {
 public:
    /// Waits up to so long; true when the job has come to its end, which poll() tells next.
    bool is_within(std::chrono::milliseconds time) const;

 private:
    friend class BackgroundJob;
    explicit Ending(std::shared_ptr<News> news) : news_(std::move(news)) {}
    std::shared_ptr<News> news_;
};

}  // namespace app

#include "io/standing_threads.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace io {
namespace {

class StandingThreads {
 public:
    explicit StandingThreads(std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            threads_.emplace_back([this](const std::stop_token& token) { stand(token); });
    }

    std::size_t count() const { return threads_.size(); }

    void take(std::function<void()> work) {
        {
            const std::scoped_lock lock(mutex_);
            waiting_.push_back(std::move(work));
            if (helpers_ > 0) changed_.notify_all();
        }
        there_is_work_.notify_one();
    }

    void help_until(const std::function<bool()>& is_over) {
        std::unique_lock lock(mutex_);
        ++helpers_;
        while (!is_over())
            if (waiting_.empty())
                changed_.wait(lock);
            else
                do_next(lock);
        --helpers_;
    }

 private:
    void stand(const std::stop_token& token) {
        std::unique_lock lock(mutex_);
        while (there_is_work_.wait(lock, token, [this] { return !waiting_.empty(); }))
            do_next(lock);
    }

    void do_next(std::unique_lock<std::mutex>& lock) {
        std::function<void()> work = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        work();
        work = nullptr;
        lock.lock();
        if (helpers_ > 0) changed_.notify_all();
    }

    std::mutex mutex_;
    std::condition_variable_any there_is_work_;
    std::condition_variable changed_;  ///< for helpers: there is work, or some has ended
    std::size_t helpers_ = 0;
    std::deque<std::function<void()>> waiting_;
    std::vector<std::jthread> threads_;  // last: they end before what they use
};

StandingThreads& standing_threads() {
    static StandingThreads threads(std::max<std::size_t>(1, core_count() - 1));
    return threads;
}

}  // namespace

std::size_t core_count() {
    return std::max(1U, std::thread::hardware_concurrency());
}

std::size_t stand_ready() {
    return standing_threads().count();
}

void help_until(const std::function<bool()>& is_over) {
    standing_threads().help_until(is_over);
}

void leave_to_threads(std::function<void()> work) {
    standing_threads().take(std::move(work));
}

}  // namespace io

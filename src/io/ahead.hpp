#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <utility>

#include "io/standing_threads.hpp"

namespace io {

/// A value that is worked out ahead by one of the threads that stand ready. Whoever wants it before
/// any of them was free works it out himself: nobody waits for a thread to become free. What it is
/// worked out from must outlive it: it ends when no thread works on it, and what nobody has begun
/// by then is left undone.
template <class Value>
class Ahead {
 public:
    Ahead() = default;
    explicit Ahead(std::function<Value()> work)
        : turn_(std::make_shared<Turn>(std::move(work))), value_(turn_->work.get_future()) {
        leave_to_threads([turn = turn_] { turn->take(); });
    }
    Ahead(Ahead&&) noexcept = default;
    Ahead& operator=(Ahead&& other) noexcept {
        end();
        turn_ = std::move(other.turn_);
        value_ = std::move(other.value_);
        return *this;
    }
    ~Ahead() { end(); }

    bool is_there() const { return value_.valid(); }

    /// Once; does other work until it is there. Throws what the work throws.
    Value get() {
        turn_->take();
        if (!is_ready()) help_until([this] { return is_ready(); });
        return value_.get();
    }

 private:
    /// Whoever comes first has it.
    struct Turn {
        explicit Turn(std::function<Value()> work_) : work(std::move(work_)) {}
        void take() {
            if (!is_taken.exchange(true)) work();
        }

        std::atomic<bool> is_taken = false;
        std::packaged_task<Value()> work;
    };

    bool is_ready() const {
        return value_.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }

    void end() noexcept {
        if (value_.valid() && turn_->is_taken.exchange(true)) value_.wait();
    }

    std::shared_ptr<Turn> turn_;
    std::future<Value> value_;
};

}  // namespace io

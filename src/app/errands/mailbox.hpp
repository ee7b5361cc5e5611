#pragma once

#include <mutex>
#include <optional>
#include <utility>

#include "platform/window.hpp"

namespace app {

/// Where a thread leaves a value for the one that draws; of several only the latest counts.
template <typename Value>
class Mailbox {
 public:
    /// From any thread; wakes the one that draws.
    void put(Value value) {
        const std::scoped_lock lock(mutex_);
        value_ = std::move(value);
        platform::Window::wake();
    }
    std::optional<Value> take() {
        const std::scoped_lock lock(mutex_);
        return std::exchange(value_, std::nullopt);
    }

 private:
    std::mutex mutex_;
    std::optional<Value> value_;
};

}  // namespace app

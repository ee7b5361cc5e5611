#pragma once

#include <algorithm>
#include <memory>
#include <memory_resource>
#include <string_view>

namespace io {

/// Copies of many short texts, side by side in memory. They live as long as the store and do not
/// move with it.
class TextStore {
 public:
    std::string_view keep(std::string_view text) {
        if (text.empty()) return {};
        char* copy = static_cast<char*>(memory_->allocate(text.size(), 1));
        std::ranges::copy(text, copy);
        return {copy, text.size()};
    }

 private:
    std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_ =
        std::make_unique<std::pmr::monotonic_buffer_resource>();
};

}  // namespace io

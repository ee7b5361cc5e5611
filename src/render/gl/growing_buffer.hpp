#pragma once

#include <cstddef>
#include <span>

#include "render/gl/handle.hpp"

namespace render {

/// Bytes on the device behind which more can be put, without those that are there coming from here
/// once more.
class GrowingBuffer {
 public:
    template <class Value>
    void append(std::span<const Value> values) {
        append_bytes(std::as_bytes(values));
    }
    GLuint name() const { return buffer_.name(); }

 private:
    void append_bytes(std::span<const std::byte> bytes);

    std::size_t size_ = 0, capacity_ = 0;
    Buffer buffer_;
};

}  // namespace render

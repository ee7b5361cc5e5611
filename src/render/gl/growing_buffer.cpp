#include "render/gl/growing_buffer.hpp"

#include <algorithm>
#include <utility>

namespace render {

void GrowingBuffer::append_bytes(std::span<const std::byte> bytes) {
    if (bytes.empty()) return;
    // Targets that nothing is drawn from.
    if (size_ + bytes.size() > capacity_) {
        capacity_ = std::max(size_ + bytes.size(), size_ == 0 ? 0 : 2 * capacity_);
        const Buffer old = std::exchange(buffer_, Buffer());
        glBindBuffer(GL_COPY_WRITE_BUFFER, buffer_.name());
        glBufferData(GL_COPY_WRITE_BUFFER, static_cast<GLsizeiptr>(capacity_), nullptr,
                     GL_STATIC_DRAW);
        if (size_ > 0) {
            glBindBuffer(GL_COPY_READ_BUFFER, old.name());
            glCopyBufferSubData(GL_COPY_READ_BUFFER, GL_COPY_WRITE_BUFFER, 0, 0,
                                static_cast<GLsizeiptr>(size_));
        }
    }
    glBindBuffer(GL_COPY_WRITE_BUFFER, buffer_.name());
    glBufferSubData(GL_COPY_WRITE_BUFFER, static_cast<GLintptr>(size_),
                    static_cast<GLsizeiptr>(bytes.size()), bytes.data());
    size_ += bytes.size();
}

}  // namespace render

#include "render/gl/instances.hpp"

#include "render/gl/offset.hpp"

namespace render {

Instances::Instances(std::size_t stride, std::initializer_list<Attribute> attributes) {
    glBindVertexArray(array_.name());
    glBindBuffer(GL_ARRAY_BUFFER, buffer_.name());
    for (const Attribute& attribute : attributes) {
        glEnableVertexAttribArray(attribute.location);
        glVertexAttribPointer(attribute.location, attribute.size,
                              attribute.bytes ? GL_UNSIGNED_BYTE : GL_FLOAT,
                              attribute.bytes ? GL_TRUE : GL_FALSE, static_cast<GLsizei>(stride),
                              byte_offset(attribute.offset));
        glVertexAttribDivisor(attribute.location, 1);
    }
    glBindVertexArray(0);
}

void Instances::upload_bytes(std::span<const std::byte> bytes, std::size_t count) {
    count_ = count;
    if (count == 0) return;
    glBindBuffer(GL_ARRAY_BUFFER, buffer_.name());
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(bytes.size()), bytes.data(),
                 GL_DYNAMIC_DRAW);
}

void Instances::draw() const {
    if (count_ == 0) return;
    glBindVertexArray(array_.name());
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, static_cast<GLsizei>(count_));
    glBindVertexArray(0);
}

}  // namespace render

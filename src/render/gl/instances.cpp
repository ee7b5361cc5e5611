#include "render/gl/instances.hpp"

#include "render/gl/offset.hpp"

namespace render {

Instances::Instances(std::size_t stride, std::initializer_list<Attribute> attributes)
    : stride_(stride), attributes_(attributes) {
    glBindVertexArray(array_.name());
    for (const Attribute& attribute : attributes) glEnableVertexAttribArray(attribute.location);
    glBindVertexArray(0);
}

/// Binds what lies there. OpenGL 3.3 has no first instance: the attributes begin further on in the
/// buffer. `each`: the instances that have a value of their own; 0: each vertex has.
void Instances::bind_from(std::size_t first, GLuint each) const {
    glBindVertexArray(array_.name());
    glBindBuffer(GL_ARRAY_BUFFER, buffer_.name());
    for (const Attribute& attribute : attributes_) {
        glVertexAttribPointer(attribute.location, attribute.size,
                              attribute.bytes ? GL_UNSIGNED_BYTE : GL_FLOAT,
                              attribute.bytes ? GL_TRUE : GL_FALSE, static_cast<GLsizei>(stride_),
                              byte_offset(first * stride_ + attribute.offset));
        glVertexAttribDivisor(attribute.location, each);
    }
}

void Instances::upload_bytes(std::span<const std::byte> bytes, std::size_t count) {
    count_ = count;
    if (count == 0) return;
    glBindBuffer(GL_ARRAY_BUFFER, buffer_.name());
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(bytes.size()), bytes.data(),
                 GL_DYNAMIC_DRAW);
}

void Instances::draw() const {
    draw(0, count_);
}

void Instances::draw(std::size_t first, std::size_t count) const {
    if (count == 0) return;
    bind_from(first, 1);
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, static_cast<GLsizei>(count));
    glBindVertexArray(0);
}

void Instances::draw_as_points() const {
    if (count_ == 0) return;
    bind_from(0, 0);
    glDrawArrays(GL_POINTS, 0, static_cast<GLsizei>(count_));
    glBindVertexArray(0);
}

}  // namespace render

#include "render/base/line_buffer.hpp"

#include <cstddef>

#include "render/gl/offset.hpp"

namespace render {
namespace {

constexpr GLuint vertices_an_instance = 4;

}  // namespace

void LineBuffer::add(std::span<const LinePart> parts) {
    std::vector<LineVertex> vertices;
    std::size_t room = 0;
    for (const LinePart& part : parts) room += part.vertices.size();
    vertices.reserve(room);
    for (const LinePart& part : parts) {
        if (chunks_.has(part.of)) continue;
        chunks_.add(part.of, part.chunks, vertex_count_ + vertices.size());
        vertices.insert(vertices.end(), part.vertices.begin(), part.vertices.end());
    }
    vertices_.append(std::span<const LineVertex>(vertices));
    vertex_count_ += vertices.size();
}

void LineBuffer::draw(std::span<const GroundLine> lines, const Frame& frame) {
    in_view_.clear();
    for (const GroundLine& line : lines) {
        if (!frame.may_show(line)) continue;
        const std::span<const Chunk> chunks = chunks_.of(line.places);
        in_view_.insert(in_view_.end(), chunks.begin(), chunks.end());
    }
    if (in_view_.empty()) return;
    glBindVertexArray(array_.name());
    for (GLuint location = 0; location < vertices_an_instance + 2; ++location) {
        glEnableVertexAttribArray(location);
        glVertexAttribDivisor(location, 1);
    }
    glBindBuffer(GL_ARRAY_BUFFER, vertices_.name());
    draw_in_view(in_view_, frame.view, draw_instances);
    glBindVertexArray(0);
}

// OpenGL 3.3 cannot begin with a later instance, so the attributes' offsets do.
void LineBuffer::draw_instances(std::size_t first, std::size_t count) {
    constexpr auto stride = static_cast<GLsizei>(sizeof(LineVertex));
    const auto vertex = [&](std::size_t number) { return (first + number) * sizeof(LineVertex); };
    for (GLuint i = 0; i < vertices_an_instance; ++i)
        glVertexAttribPointer(i, 4, GL_FLOAT, GL_FALSE, stride, byte_offset(vertex(i)));
    for (GLuint i = 0; i < 2; ++i)
        glVertexAttribPointer(vertices_an_instance + i, 1, GL_FLOAT, GL_FALSE, stride,
                              byte_offset(vertex(1 + i) + offsetof(LineVertex, along_m)));
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, static_cast<GLsizei>(count));
}

}  // namespace render

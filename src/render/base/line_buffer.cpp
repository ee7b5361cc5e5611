#include "render/base/line_buffer.hpp"

#include <cmath>

#include "render/gl/offset.hpp"

namespace render {
namespace {
constexpr std::size_t vertices_an_instance = 4;
}

void LineBuffer::add(const std::vector<geo::ProjectedPoint>& line) {
    if (line.size() < 2) return;
    const bool closed = line.size() > 3 && line.front() == line.back();
    const geo::ProjectedPoint before = closed ? line[line.size() - 2] : line.front();
    const geo::ProjectedPoint after = closed ? line[1] : line.back();

    vertices_.push_back({split(before), -1.0F});
    double along = 0.0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0) along += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
        vertices_.push_back({split(line[i]), static_cast<float>(along)});
    }
    vertices_.push_back({split(after), -1.0F});
}

LineBuffer::Part LineBuffer::end_part() {
    const Part part{part_begins_, vertices_.size() - part_begins_};
    part_begins_ = vertices_.size();
    return part;
}

void LineBuffer::upload() {
    glBindVertexArray(array_.name());
    glBindBuffer(GL_ARRAY_BUFFER, buffer_.name());
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(vertices_.size() * sizeof(Vertex)),
                 vertices_.data(), GL_STATIC_DRAW);
    for (GLuint location = 0; location < 6; ++location) {
        glEnableVertexAttribArray(location);
        glVertexAttribDivisor(location, 1);
    }
    glBindVertexArray(0);
    vertices_ = {};
}

void LineBuffer::draw(const Part& part) const {
    if (part.count < vertices_an_instance) return;
    glBindVertexArray(array_.name());
    glBindBuffer(GL_ARRAY_BUFFER, buffer_.name());
    constexpr auto stride = static_cast<GLsizei>(sizeof(Vertex));
    const auto vertex = [&](std::size_t number) { return (part.first + number) * sizeof(Vertex); };
    for (GLuint i = 0; i < vertices_an_instance; ++i)
        glVertexAttribPointer(i, 4, GL_FLOAT, GL_FALSE, stride, byte_offset(vertex(i)));
    for (GLuint i = 0; i < 2; ++i)
        glVertexAttribPointer(4 + i, 1, GL_FLOAT, GL_FALSE, stride,
                              byte_offset(vertex(1 + i) + offsetof(Vertex, along_m)));
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4,
                          static_cast<GLsizei>(part.count - vertices_an_instance + 1));
    glBindVertexArray(0);
}

}  // namespace render

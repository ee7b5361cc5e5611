#include "render/base/line_buffer.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "geo/simplify.hpp"
#include "render/gl/offset.hpp"

namespace render {
namespace {

constexpr std::size_t vertices_an_instance = 4;
constexpr std::size_t largest_chunk = 64;  // segments

}  // namespace

const LineBuffer::Part& LineBuffer::part_of(const GroundLine& line) {
    const auto [place, is_new] = parts_.try_emplace(line.places);
    if (!is_new) return place->second;
    place->second.first = chunks_.size();
    for (const geo::ProjectedLine& piece :
         geo::projected(shapes_.projection, *line.places, line.closed, tolerance_m_)) {
        const geo::ProjectedLine places = geo::simplified(piece, tolerance_m_, shapes_.nodes);
        if (places.size() >= 2) add(places, places.size() > 3 && places.front() == places.back());
    }
    place->second.count = chunks_.size() - place->second.first;
    uploaded_ = false;
    return place->second;
}

void LineBuffer::add(const geo::ProjectedLine& line, bool closed) {
    const std::size_t first = vertices_.size();
    vertices_.push_back({split(closed ? line[line.size() - 2] : line.front()), -1.0F});
    double along = 0.0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0) along += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
        vertices_.push_back({split(line[i]), static_cast<float>(along)});
    }
    vertices_.push_back({split(closed ? line[1] : line.back()), -1.0F});

    for (std::size_t from = 0; from + 1 < line.size(); from += largest_chunk) {
        const std::size_t to = std::min(from + largest_chunk, line.size() - 1);
        Chunk chunk{first + from, to - from, {}};
        for (std::size_t i = from; i <= to; ++i) chunk.box.include(line[i]);
        chunks_.push_back(chunk);
    }
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
    uploaded_ = true;
}

void LineBuffer::draw(std::span<const GroundLine> lines, const Frame& frame) {
    in_view_.clear();
    for (const GroundLine& line : lines) {
        if (!frame.may_show(line)) continue;
        const Part& part = part_of(line);
        const auto first = chunks_.begin() + static_cast<std::ptrdiff_t>(part.first);
        in_view_.insert(in_view_.end(), first, first + static_cast<std::ptrdiff_t>(part.count));
    }
    if (in_view_.empty()) return;
    if (!uploaded_) upload();
    glBindVertexArray(array_.name());
    glBindBuffer(GL_ARRAY_BUFFER, buffer_.name());
    draw_in_view(in_view_, frame.view,
                 [&](std::size_t first, std::size_t count) { draw_instances(first, count); });
    glBindVertexArray(0);
}

// OpenGL 3.3 cannot begin with a later instance, so the attributes' offsets do.
void LineBuffer::draw_instances(std::size_t first, std::size_t count) const {
    constexpr auto stride = static_cast<GLsizei>(sizeof(Vertex));
    const auto vertex = [&](std::size_t number) { return (first + number) * sizeof(Vertex); };
    for (GLuint i = 0; i < vertices_an_instance; ++i)
        glVertexAttribPointer(i, 4, GL_FLOAT, GL_FALSE, stride, byte_offset(vertex(i)));
    for (GLuint i = 0; i < 2; ++i)
        glVertexAttribPointer(4 + i, 1, GL_FLOAT, GL_FALSE, stride,
                              byte_offset(vertex(1 + i) + offsetof(Vertex, along_m)));
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, static_cast<GLsizei>(count));
}

}  // namespace render

#include "render/base/fill_buffer.hpp"

#include <algorithm>
#include <iterator>

#include "render/gl/offset.hpp"

namespace render {

void FillBuffer::add(std::span<const FillPart> parts) {
    std::vector<SplitMetres> vertices;
    std::vector<std::uint32_t> indices;
    std::size_t vertex_room = 0, index_room = 0;
    for (const FillPart& part : parts) {
        vertex_room += part.vertices.size();
        index_room += part.indices.size();
    }
    vertices.reserve(vertex_room);
    indices.reserve(index_room);
    for (const FillPart& part : parts) {
        if (chunks_.has(part.of)) continue;
        const auto first = static_cast<std::uint32_t>(vertex_count_ + vertices.size());
        chunks_.add(part.of, part.chunks, index_count_ + indices.size());
        vertices.insert(vertices.end(), part.vertices.begin(), part.vertices.end());
        std::ranges::transform(part.indices, std::back_inserter(indices),
                               [first](std::uint32_t index) { return first + index; });
    }
    vertices_.append(std::span<const SplitMetres>(vertices));
    indices_.append(std::span<const std::uint32_t>(indices));
    vertex_count_ += vertices.size();
    index_count_ += indices.size();
}

void FillBuffer::draw(std::span<const GroundPolygon> polygons, const Frame& frame) {
    in_view_.clear();
    for (const GroundPolygon& polygon : polygons) {
        if (!frame.may_show(polygon)) continue;
        const std::span<const Chunk> chunks = chunks_.of(polygon.places);
        in_view_.insert(in_view_.end(), chunks.begin(), chunks.end());
    }
    if (in_view_.empty()) return;
    glBindVertexArray(array_.name());
    glBindBuffer(GL_ARRAY_BUFFER, vertices_.name());
    glEnableVertexAttribArray(0);
    glVertexAttribPointer(0, 4, GL_FLOAT, GL_FALSE, sizeof(SplitMetres), nullptr);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_.name());
    draw_in_view(in_view_, frame.view, [](std::size_t first, std::size_t count) {
        glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(count), GL_UNSIGNED_INT,
                       byte_offset(first * sizeof(std::uint32_t)));
    });
    glBindVertexArray(0);
}

}  // namespace render

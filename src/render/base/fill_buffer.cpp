#include "render/base/fill_buffer.hpp"

#include "geo/simplify.hpp"
#include "geo/tessellate.hpp"
#include "render/base/round_triangles.hpp"
#include "render/gl/offset.hpp"

namespace render {

const Chunk& FillBuffer::chunk_of(const GroundPolygon& polygon) {
    const auto [place, is_new] = chunks_.try_emplace(polygon.places);
    if (!is_new) return place->second;

    geo::Mesh mesh;
    geo::tessellate(
        geo::simplified(geo::projected(shapes_.projection, *polygon.places, tolerance_m_),
                        tolerance_m_, shapes_.nodes),
        mesh);
    round_triangles(mesh);
    place->second = {indices_.size(), mesh.indices.size(), polygon.box};
    const auto first_vertex = static_cast<std::uint32_t>(vertices_.size());
    for (const geo::ProjectedPoint& at : mesh.vertices) vertices_.push_back(split(at));
    for (const std::uint32_t index : mesh.indices) indices_.push_back(first_vertex + index);
    uploaded_ = false;
    return place->second;
}

void FillBuffer::upload() {
    glBindVertexArray(array_.name());
    glBindBuffer(GL_ARRAY_BUFFER, vertex_buffer_.name());
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(vertices_.size() * sizeof(SplitMetres)),
                 vertices_.data(), GL_STATIC_DRAW);
    glEnableVertexAttribArray(0);
    glVertexAttribPointer(0, 4, GL_FLOAT, GL_FALSE, sizeof(SplitMetres), nullptr);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, index_buffer_.name());
    glBufferData(GL_ELEMENT_ARRAY_BUFFER,
                 static_cast<GLsizeiptr>(indices_.size() * sizeof(std::uint32_t)), indices_.data(),
                 GL_STATIC_DRAW);
    uploaded_ = true;
}

void FillBuffer::draw(std::span<const GroundPolygon> polygons, const Frame& frame) {
    in_view_.clear();
    for (const GroundPolygon& polygon : polygons)
        if (frame.may_show(polygon)) in_view_.push_back(chunk_of(polygon));
    if (in_view_.empty()) return;
    if (!uploaded_) upload();
    glBindVertexArray(array_.name());
    draw_in_view(in_view_, frame.view, [](std::size_t first, std::size_t count) {
        glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(count), GL_UNSIGNED_INT,
                       byte_offset(first * sizeof(std::uint32_t)));
    });
    glBindVertexArray(0);
}

}  // namespace render

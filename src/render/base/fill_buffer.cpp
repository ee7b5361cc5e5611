#include "render/base/fill_buffer.hpp"

#include "render/gl/offset.hpp"

namespace render {

void FillBuffer::add(const geo::Geometry& geometry) {
    for (const geo::Polygon& polygon : geometry.polygons) geo::tessellate(polygon, mesh_);
}

FillBuffer::Part FillBuffer::end_part() {
    const Part part{part_begins_, mesh_.indices.size() - part_begins_};
    part_begins_ = mesh_.indices.size();
    return part;
}

void FillBuffer::upload() {
    std::vector<SplitMetres> places;
    places.reserve(mesh_.vertices.size());
    for (const geo::ProjectedPoint& at : mesh_.vertices) places.push_back(split(at));

    glBindVertexArray(array_.name());
    glBindBuffer(GL_ARRAY_BUFFER, vertices_.name());
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(places.size() * sizeof(SplitMetres)),
                 places.data(), GL_STATIC_DRAW);
    glEnableVertexAttribArray(0);
    glVertexAttribPointer(0, 4, GL_FLOAT, GL_FALSE, sizeof(SplitMetres), nullptr);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_.name());
    glBufferData(GL_ELEMENT_ARRAY_BUFFER,
                 static_cast<GLsizeiptr>(mesh_.indices.size() * sizeof(std::uint32_t)),
                 mesh_.indices.data(), GL_STATIC_DRAW);
    glBindVertexArray(0);
    mesh_ = {};
}

void FillBuffer::draw(const Part& part) const {
    if (part.count == 0) return;
    glBindVertexArray(array_.name());
    glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(part.count), GL_UNSIGNED_INT,
                   byte_offset(part.first * sizeof(std::uint32_t)));
    glBindVertexArray(0);
}

}  // namespace render

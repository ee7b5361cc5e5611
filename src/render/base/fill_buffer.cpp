#include "render/base/fill_buffer.hpp"

#include <cstdint>

#include "render/base/round_triangles.hpp"
#include "render/base/simplify.hpp"
#include "render/base/split_metres.hpp"
#include "render/gl/offset.hpp"

namespace render {

void FillBuffer::add(const geo::Geometry& geometry, double tolerance_m) {
    for (const geo::Polygon& polygon : geometry.polygons) {
        const std::size_t first = mesh_.indices.size();
        if (!geo::tessellate(simplified(polygon, tolerance_m), mesh_)) continue;
        round_triangles(mesh_, first);
        Chunk chunk{first, mesh_.indices.size() - first, {}};
        for (std::size_t i = first; i < mesh_.indices.size(); ++i)
            chunk.box.include(mesh_.vertices[mesh_.indices[i]]);
        chunks_.push_back(chunk);
    }
}

Part FillBuffer::end_part() {
    const Part part{part_begins_, chunks_.size() - part_begins_};
    part_begins_ = chunks_.size();
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

void FillBuffer::draw(const Part& part, const MetreBox& view) const {
    glBindVertexArray(array_.name());
    draw_in_view(chunks_, part, view, [](std::size_t first, std::size_t count) {
        glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(count), GL_UNSIGNED_INT,
                       byte_offset(first * sizeof(std::uint32_t)));
    });
    glBindVertexArray(0);
}

}  // namespace render

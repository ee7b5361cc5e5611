#include "geo/shape/tessellate.hpp"

#include <GL/glu.h>

#include <array>
#include <deque>
#include <memory>

namespace geo {
namespace {

/// What GLU's callbacks fill. GLU wants the address of each corner to stay, hence the deque.
struct Work {
    Mesh& mesh;
    std::deque<std::array<double, 3>> corners;
    std::deque<std::uint32_t> numbers;
    bool failed = false;

    std::uint32_t* add(double x, double y) {
        numbers.push_back(static_cast<std::uint32_t>(mesh.vertices.size()));
        mesh.vertices.push_back({x, y});
        return &numbers.back();
    }
};

Work& work_of(void* data) {
    return *static_cast<Work*>(data);
}

void on_vertex(void* vertex, void* data) {
    work_of(data).mesh.indices.push_back(*static_cast<std::uint32_t*>(vertex));
}

void on_combine(GLdouble at[3], void* [4], GLfloat[4], void** out, void* data) {
    *out = work_of(data).add(at[0], at[1]);
}

// Having an edge-flag callback makes GLU deliver separate triangles, no fans or strips.
void on_edge_flag(GLboolean, void*) {}

void on_error(GLenum, void* data) {
    work_of(data).failed = true;
}

template <class Function>
_GLUfuncptr as_callback(Function function) {
    return reinterpret_cast<_GLUfuncptr>(function);
}

void add_ring(GLUtesselator* tess, Work& work, const ProjectedLine& ring,
              const ProjectedPoint& origin) {
    if (ring.size() < 3) return;
    gluTessBeginContour(tess);
    for (const ProjectedPoint& point : ring) {
        // GLU computes best near zero; the origin is added back below.
        work.corners.push_back({point.x - origin.x, point.y - origin.y, 0.0});
        std::array<double, 3>& corner = work.corners.back();
        gluTessVertex(tess, corner.data(), work.add(corner[0], corner[1]));
    }
    gluTessEndContour(tess);
}

}  // namespace

bool tessellate(const ProjectedPolygon& polygon, Mesh& mesh) {
    const std::size_t first_vertex = mesh.vertices.size();
    const std::size_t first_index = mesh.indices.size();
    if (polygon.outer.size() < 3) return false;

    const std::unique_ptr<GLUtesselator, void (*)(GLUtesselator*)> tess(gluNewTess(),
                                                                        gluDeleteTess);
    gluTessCallback(tess.get(), GLU_TESS_VERTEX_DATA, as_callback(on_vertex));
    gluTessCallback(tess.get(), GLU_TESS_COMBINE_DATA, as_callback(on_combine));
    gluTessCallback(tess.get(), GLU_TESS_EDGE_FLAG_DATA, as_callback(on_edge_flag));
    gluTessCallback(tess.get(), GLU_TESS_ERROR_DATA, as_callback(on_error));
    gluTessProperty(tess.get(), GLU_TESS_WINDING_RULE, GLU_TESS_WINDING_ODD);
    gluTessNormal(tess.get(), 0, 0, 1);

    Work work{mesh, {}, {}};
    const ProjectedPoint origin = polygon.outer.front();
    gluTessBeginPolygon(tess.get(), &work);
    add_ring(tess.get(), work, polygon.outer, origin);
    for (const ProjectedLine& hole : polygon.holes) add_ring(tess.get(), work, hole, origin);
    gluTessEndPolygon(tess.get());

    if (work.failed || mesh.indices.size() == first_index) {
        mesh.vertices.resize(first_vertex);
        mesh.indices.resize(first_index);
        return false;
    }
    for (std::size_t i = first_vertex; i < mesh.vertices.size(); ++i) {
        mesh.vertices[i].x += origin.x;
        mesh.vertices[i].y += origin.y;
    }
    return true;
}

}  // namespace geo

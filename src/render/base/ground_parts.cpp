#include "render/base/ground_parts.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include "geo/shape/corners.hpp"
#include "geo/shape/cut_up.hpp"
#include "geo/shape/simplify.hpp"
#include "geo/shape/tessellate.hpp"
#include "render/base/round_triangles.hpp"

namespace render {
namespace {

constexpr std::size_t largest_chunk = 64;    // segments
constexpr std::size_t largest_piece = 2048;  // corners of an area

/// Makes the parts of one level.
class PartMaker {
 public:
    PartMaker(const GroundShapes& shapes, DetailLevel level)
        : shapes_(shapes), tolerance_m_(tolerance_of(level, shapes.projection)) {}

    FillPart fill(const GroundPolygon& polygon) const {
        FillPart part{polygon.places, {}, {}, {}};
        for (const geo::ProjectedPolygon& piece : geo::cut_up(
                 geo::simplified(geo::projected(shapes_.projection, *polygon.places, tolerance_m_),
                                 tolerance_m_, shapes_.nodes),
                 largest_piece))
            add(piece, part);
        return part;
    }

    LinePart line(const GroundLine& line) const {
        LinePart part{line.places, {}, {}};
        for (const geo::ProjectedLine& piece :
             geo::projected(shapes_.projection, *line.places, line.closed, tolerance_m_)) {
            const geo::ProjectedLine places = geo::simplified(piece, tolerance_m_, shapes_.nodes);
            if (places.size() >= 2)
                add(places, places.size() > 3 && places.front() == places.back(), part);
        }
        return part;
    }

 private:
    static void add(const geo::ProjectedPolygon& piece, FillPart& part) {
        geo::Mesh mesh;
        geo::tessellate(piece, mesh);
        round_triangles(mesh);
        if (mesh.indices.empty()) return;
        Chunk chunk{part.indices.size(), mesh.indices.size(), {}};
        for (const geo::ProjectedPoint& at : mesh.vertices) chunk.box.include(at);
        part.chunks.push_back(chunk);
        const auto first = static_cast<std::uint32_t>(part.vertices.size());
        for (const std::uint32_t index : mesh.indices) part.indices.push_back(first + index);
        for (const geo::ProjectedPoint& at : mesh.vertices) part.vertices.push_back(split(at));
    }

    static void add(const geo::ProjectedLine& line, bool closed, LinePart& part) {
        std::vector<LineVertex>& vertices = part.vertices;
        const std::size_t first = vertices.size();
        vertices.push_back({split(closed ? line[line.size() - 2] : line.front()), -1.0F});
        double along = 0.0;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (i > 0) along += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
            vertices.push_back({split(line[i]), static_cast<float>(along)});
        }
        vertices.push_back({split(closed ? line[1] : line.back()), -1.0F});

        for (std::size_t from = 0; from + 1 < line.size(); from += largest_chunk) {
            const std::size_t to = std::min(from + largest_chunk, line.size() - 1);
            Chunk chunk{first + from, to - from, {}};
            for (std::size_t i = from; i <= to; ++i) chunk.box.include(line[i]);
            part.chunks.push_back(chunk);
        }
    }

    const GroundShapes& shapes_;
    double tolerance_m_;
};

/// One part that is to be made.
struct Job {
    std::size_t corners;
    std::function<void()> make;
};

/// Shares jobs out so that all workers have about as much to do.
std::vector<std::vector<const Job*>> shared_out(std::vector<Job>& jobs, std::size_t workers) {
    std::ranges::stable_sort(jobs, std::greater(), &Job::corners);
    std::vector<std::vector<const Job*>> heaps(workers);
    std::vector<std::size_t> loads(workers, 0);
    for (const Job& job : jobs) {
        const auto least =
            static_cast<std::size_t>(std::ranges::min_element(loads) - loads.begin());
        heaps[least].push_back(&job);
        loads[least] += job.corners + 1;
    }
    return heaps;
}

}  // namespace

void GroundOrder::add(const GroundPolygon& polygon) {
    fills.push_back(&polygon);
    corners += geo::corners_of(*polygon.places);
}

void GroundOrder::add(const GroundLine& line) {
    lines.push_back(&line);
    corners += line.places->size();
}

GroundOrder GroundOrder::first(std::size_t most_corners) const {
    GroundOrder part{level, {}, {}, 0};
    const auto has_room = [&](std::size_t more) {
        return part.is_empty() || part.corners + more <= most_corners;
    };
    for (const GroundPolygon* polygon : fills) {
        if (!has_room(geo::corners_of(*polygon->places))) return part;
        part.add(*polygon);
    }
    for (const GroundLine* line : lines) {
        if (!has_room(line->places->size())) return part;
        part.add(*line);
    }
    return part;
}

GroundParts parts_of(const GroundShapes& shapes, const GroundOrder& order,
                     const claims::Workers& workers) {
    const PartMaker maker(shapes, order.level);
    GroundParts parts{order.level, std::vector<FillPart>(order.fills.size()),
                      std::vector<LinePart>(order.lines.size())};
    std::vector<Job> jobs;
    for (std::size_t i = 0; i < order.fills.size(); ++i)
        jobs.push_back({geo::corners_of(*order.fills[i]->places),
                        [&, i] { parts.fills[i] = maker.fill(*order.fills[i]); }});
    for (std::size_t i = 0; i < order.lines.size(); ++i)
        jobs.push_back({order.lines[i]->places->size(),
                        [&, i] { parts.lines[i] = maker.line(*order.lines[i]); }});
    const auto heaps = shared_out(jobs, std::clamp<std::size_t>(jobs.size(), 1, workers.count));
    workers.run(heaps.size(), [&](std::size_t heap) {
        for (const Job* job : heaps[heap]) job->make();
    });
    return parts;
}

}  // namespace render

#include "session/map/mark_seeds.hpp"

#include <cmath>
#include <limits>

namespace session {
namespace {

constexpr double square_px = 24.0;       // at a whole zoom; up to twice that between two
constexpr std::uint32_t most_apart = 3;  // in one square; more touch each other anyway
constexpr std::uint32_t no_seed = std::numeric_limits<std::uint32_t>::max();

/// Squares of the flat map that cover a window.
class Squares {
 public:
    Squares(const geo::Camera& camera, const MapWindow& window)
        : per_m_(std::exp2(std::floor(camera.zoom)) /
                 (square_px * geo::metres_per_pixel_at_zoom_0(camera.projection))),
          west_(std::floor(window.west * per_m_)),
          south_(std::floor(window.south * per_m_)),
          columns_(std::floor(window.east * per_m_) - west_ + 1),
          rows_(std::floor(window.north * per_m_) - south_ + 1) {}

    std::size_t count() const { return static_cast<std::size_t>(columns_ * rows_); }
    /// no_seed outside of all squares, and where a place is none.
    std::uint32_t at(const geo::ProjectedPoint& place) const {
        const double x = place.x * per_m_ - west_;
        const double y = place.y * per_m_ - south_;
        if (!(x >= 0 && y >= 0 && x < columns_ && y < rows_)) return no_seed;
        return static_cast<std::uint32_t>(y) * static_cast<std::uint32_t>(columns_) +
               static_cast<std::uint32_t>(x);
    }

 private:
    double per_m_, west_, south_, columns_, rows_;
};

struct Square {
    double x = 0, y = 0;  ///< sums
    std::uint32_t count = 0, seed = no_seed;
};

}  // namespace

MapWindow MapWindow::around(const geo::Camera& camera, const geo::Viewport& viewport,
                            double reach_px) {
    const geo::ProjectedPoint centre = geo::project(camera.projection, camera.centre);
    const double px = geo::metres_per_pixel(camera);
    const double x = (viewport.width / 2 + reach_px) * px;
    const double y = (viewport.height / 2 + reach_px) * px;
    return {centre.x - x, centre.y - y, centre.x + x, centre.y + y};
}

MarkSeeds seed_marks(const EventPlaces& places, std::span<const claims::EventRow> rows,
                     const geo::Camera& camera, const MapWindow& window) {
    const Squares squares(camera, window);
    std::vector<Square> filled(squares.count());
    MarkSeeds made;
    made.rows.resize(rows.size());
    made.seed_of.resize(rows.size());
    std::size_t within = 0;
    for (const claims::EventRow row : rows) {
        const geo::ProjectedPoint& at = places[row];
        const std::uint32_t number = squares.at(at);
        if (number == no_seed) {
            ++(std::isnan(at.x) ? made.unlocated : made.away);
            continue;
        }
        made.rows[within] = row;
        made.seed_of[within] = number;
        ++within;
        Square& square = filled[number];
        square.x += at.x;
        square.y += at.y;
        ++square.count;
    }
    made.rows.resize(within);
    made.seed_of.resize(within);
    // From the square that each event lies in to its seed.
    for (std::size_t i = 0; i < made.rows.size(); ++i) {
        Square& square = filled[made.seed_of[i]];
        const auto next = static_cast<std::uint32_t>(made.seeds.size());
        if (square.count <= most_apart) {
            made.seed_of[i] = next;
            made.seeds.push_back({places[made.rows[i]], 1, made.rows[i]});
            continue;
        }
        if (square.seed == no_seed) {
            square.seed = next;
            made.seeds.push_back(
                {{square.x / square.count, square.y / square.count}, square.count, made.rows[i]});
        }
        made.seed_of[i] = square.seed;
    }
    return made;
}

}  // namespace session

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/atlas/read_place.hpp"
#include "io/import/import_builder.hpp"
#include "io/import/points_cells.hpp"

namespace io {

/// Where the events of a table of points are: by their cells for coordinates; where these are empty
/// or impossible, by the shape of the row.
class PointPlaces {
 public:
    explicit PointPlaces(PointCells& cells) : cells_(cells) {}

    struct Place {
        geo::LngLat at;  ///< nowhere, where nothing says it
        double reach_m =
            0.0;  ///< of the line, area or grid square that it is the middle of, metres
    };
    /// Of the current row.
    Place read(ImportBuilder& builder);

    std::vector<std::string> suspicions() const;

 private:
    /// How often something was seen, and where first: "“40,6828” on line 2".
    struct Seen {
        std::size_t count = 0;
        std::string first;
    };
    void see(Seen& seen, std::string_view what);
    std::optional<Place> read_square();
    PlaceReading read_cells();
    PlaceReading read_two_cells(std::string_view lng, std::string_view lat);
    Place read_shape(const geo::LngLat& at, ImportBuilder& builder);
    void compare(const geo::LngLat& at);
    void keep_cells();

    PointCells& cells_;
    Seen decimal_commas_, replaced_, apart_, shapeless_;
};

}  // namespace io

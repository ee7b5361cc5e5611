#pragma once

#include <cstddef>
#include <vector>

#include "geo/lng_lat.hpp"
#include "io/files/file_problems.hpp"

namespace io {

/// Finds coordinates that are possible but stand alone, and would lie among the others if longitude
/// and latitude were exchanged.
class SwappedPlaces {
 public:
    void add(std::size_t line, const geo::LngLat& at);
    void report(FileProblems& problems) const;

 private:
    struct Place {
        std::size_t line;
        geo::LngLat at;
    };
    std::vector<Place> places_;
};

}  // namespace io

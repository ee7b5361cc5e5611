#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

#include "geo/lng_lat.hpp"
#include "io/files/file_problems.hpp"

namespace io {

/// Finds coordinates that are possible but stand alone, and would lie among the others if longitude
/// and latitude were exchanged.
class SwappedPlaces {
 public:
    /// Of the next event.
    void add(std::size_t line, const geo::LngLat& at) { places_.push_back({line, at}); }
    /// `id_of` gives the id of the event that was added as that number, from 0 on.
    void report(FileProblems& problems,
                const std::function<std::string_view(std::size_t)>& id_of = {}) const;

 private:
    struct Place {
        std::size_t line;
        geo::LngLat at;
    };
    std::vector<Place> places_;
};

}  // namespace io

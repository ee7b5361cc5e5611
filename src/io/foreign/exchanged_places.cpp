#include "io/foreign/exchanged_places.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace io {
namespace {

// The width of a region; events that belong together lie closer.
constexpr double near_degrees = 5.0;
constexpr std::size_t most_looked_at = 10'000;

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

geo::LngLat middle_of(const std::vector<geo::LngLat>& places) {
    std::vector<double> lngs, lats;
    for (const geo::LngLat& at : places) {
        lngs.push_back(at.lng);
        lats.push_back(at.lat);
    }
    return {median(std::move(lngs)), median(std::move(lats))};
}

std::vector<geo::LngLat> places_of(const claims::Atlas& atlas) {
    std::vector<geo::LngLat> places;
    const std::size_t stride = atlas.event_count() / most_looked_at + 1;
    std::size_t row = 0;
    for (const auto& chunk : atlas.chunks())
        for (std::size_t i = 0; i < chunk->size(); ++i)
            if (row++ % stride == 0 && geo::is_plausible(chunk->at(i)))
                places.push_back(chunk->at(i));
    return places;
}

double degrees_apart(const geo::LngLat& one, const geo::LngLat& other) {
    return std::hypot(one.lng - other.lng, one.lat - other.lat);
}

}  // namespace

std::string exchanged_places(const std::vector<geo::LngLat>& places, const claims::Atlas& into) {
    const std::vector<geo::LngLat> known = places_of(into);
    if (places.empty() || known.empty()) return {};
    const geo::LngLat here = middle_of(places), there = middle_of(known);
    const double as_written = degrees_apart(here, there);
    const double exchanged = degrees_apart({here.lat, here.lng}, there);
    if (exchanged > near_degrees || as_written < exchanged + near_degrees / 2.0) return {};
    return fmt::format(
        "Longitude and latitude look exchanged: the places lie around {:.2f}° east and {:.2f}° "
        "north, and would lie among those of the atlas the other way round. They were taken as "
        "written; say --map to give the columns the right fields.",
        here.lng, here.lat);
}

}  // namespace io

#include "io/atlas/swapped_places.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace io {
namespace {

// With fewer places there is no telling which one stands alone.
constexpr std::size_t fewest_places = 4;

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double degrees_apart(const geo::LngLat& one, const geo::LngLat& other) {
    return std::hypot(one.lng - other.lng, one.lat - other.lat);
}

}  // namespace

void SwappedPlaces::report(FileProblems& problems,
                           const std::function<std::string_view(std::size_t)>& id_of) const {
    std::vector<double> lngs, lats, distances;
    for (const Place& place : places_) {
        if (!geo::is_plausible(place.at)) continue;
        lngs.push_back(place.at.lng);
        lats.push_back(place.at.lat);
    }
    if (lngs.size() < fewest_places) return;
    const geo::LngLat middle{median(std::move(lngs)), median(std::move(lats))};
    for (const Place& place : places_)
        if (geo::is_plausible(place.at)) distances.push_back(degrees_apart(place.at, middle));
    const double spread = std::max(median(std::move(distances)), 0.5);

    for (std::size_t i = 0; i < places_.size(); ++i) {
        const Place& place = places_[i];
        if (!geo::is_plausible(place.at) || degrees_apart(place.at, middle) <= 4.0 * spread)
            continue;
        if (degrees_apart({place.at.lat, place.at.lng}, middle) < 2.0 * spread)
            problems.add(
                place.line,
                fmt::format("the place {}, {} lies far from all others and would lie among "
                            "them if longitude and latitude were exchanged; it is drawn "
                            "as written.",
                            place.at.lng, place.at.lat),
                id_of ? id_of(i) : std::string_view());
    }
}

}  // namespace io

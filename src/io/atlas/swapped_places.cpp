#include "io/atlas/swapped_places.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace io {
namespace {

// With fewer places there is no telling which one stands alone.
constexpr std::size_t fewest_places = 4;

double degrees_apart(const geo::LngLat& one, const geo::LngLat& other) {
    const double lng = one.lng - other.lng, lat = one.lat - other.lat;
    return std::sqrt(lng * lng + lat * lat);  // std::hypot takes several times as long
}

}  // namespace

void SwappedPlaces::report(FileProblems& problems,
                           const std::function<std::string_view(std::size_t)>& id_of) const {
    std::vector<double> values;  // one after the other: there may be millions
    const auto gather = [&](const auto& value_of) {
        values.clear();
        for (const Place& place : places_)
            if (geo::is_plausible(place.at)) values.push_back(value_of(place.at));
    };
    const auto median = [&] {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    };
    values.reserve(places_.size());
    gather([](const geo::LngLat& at) { return at.lng; });
    if (values.size() < fewest_places) return;
    geo::LngLat middle{median(), 0.0};
    gather([](const geo::LngLat& at) { return at.lat; });
    middle.lat = median();
    gather([&](const geo::LngLat& at) { return degrees_apart(at, middle); });
    const double spread = std::max(median(), 0.5);

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

#include "session/search/place_search.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>

#include "claims/filter/filter.hpp"

namespace session {
namespace {

/// How well a name fits, 0 best; nothing when it does not.
std::optional<int> fit(std::string_view name, const std::string& wanted) {
    const std::string folded = claims::folded(name);
    if (folded == wanted) return 0;
    if (folded.starts_with(wanted)) return 1;
    for (std::size_t at = folded.find(wanted); at != std::string::npos;
         at = folded.find(wanted, at + 1))
        if (folded[at - 1] == ' ' || folded[at - 1] == '-' || folded[at - 1] == '/') return 2;
    return std::nullopt;
}

std::optional<int> best_fit(const geo::Boundary& place, const std::string& wanted) {
    std::optional<int> best = fit(place.name, wanted);
    for (const auto& [language, name] : place.names)
        if (const auto other = fit(name, wanted); other && (!best || *other < *best)) best = other;
    return best;
}

}  // namespace

std::vector<const geo::Boundary*> places_named(const geo::BaseMap& base, std::string_view text,
                                               std::size_t most) {
    std::string wanted = claims::folded(text);
    while (wanted.ends_with(' ')) wanted.pop_back();
    if (wanted.empty()) return {};
    struct Found {
        int fit;
        const geo::Boundary* place;
    };
    std::vector<Found> found;
    for (const geo::Boundary& place : base[geo::Layer::places])
        if (const auto fits = best_fit(place, wanted)) found.push_back({*fits, &place});
    std::ranges::sort(found, [](const Found& a, const Found& b) {
        return std::tuple(a.fit, a.place->rank, -a.place->population) <
               std::tuple(b.fit, b.place->rank, -b.place->population);
    });
    std::vector<const geo::Boundary*> places;
    for (const Found& each : found)
        if (places.size() < most) places.push_back(each.place);
    return places;
}

claims::OtherNames place_names(const geo::BaseMap& base) {
    claims::OtherNames all;
    for (const geo::Boundary& place : base[geo::Layer::places]) {
        std::vector<std::string_view> names{place.name};
        for (const auto& [language, name] : place.names) names.push_back(name);
        all.add(names);
    }
    return all;
}

geo::LngLat place_of(const geo::Boundary& place) {
    return place.geometry.points.empty() ? place.label_at : place.geometry.points.front();
}

}  // namespace session

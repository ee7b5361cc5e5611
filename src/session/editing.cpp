#include "session/editing.hpp"

#include <fmt/format.h>

#include <cmath>
#include <numbers>

#include "claims/edit.hpp"
#include "geo/projection.hpp"

namespace session {
namespace {

/// Great-circle distance on a sphere of the ellipsoid's mean radius, metres;
/// good to 0.5 %, which is all that a line in the history needs.
double distance_m(const geo::LngLat& a, const geo::LngLat& b) {
    constexpr double mean_radius_m = 6371008.8, to_radians = std::numbers::pi / 180;
    const double dlat = (b.lat - a.lat) * to_radians, dlng = (b.lng - a.lng) * to_radians;
    const double h = std::pow(std::sin(dlat / 2), 2) + std::cos(a.lat * to_radians) *
                                                           std::cos(b.lat * to_radians) *
                                                           std::pow(std::sin(dlng / 2), 2);
    return 2 * mean_radius_m * std::asin(std::sqrt(h));
}

std::string distance_in_words(double metres) {
    return metres < 1000 ? fmt::format("{:.0f} m", metres)
                         : fmt::format("{:.1f} km", metres / 1000);
}

bool is_somewhere(const geo::LngLat& at) {
    return geo::is_plausible(at);
}

/// Names of the plain fields in which the two differ.
std::vector<std::string_view> changed_fields(const claims::EventDraft& a,
                                             const claims::EventDraft& b) {
    std::vector<std::string_view> fields;
    const auto compare = [&](std::string_view name, const auto& x, const auto& y) {
        if (x != y) fields.push_back(name);
    };
    compare("title", a.title, b.title);
    compare("kind", a.kind, b.kind);
    compare("date", a.when, b.when);
    compare("place name", a.place, b.place);
    compare("precision", a.precision, b.precision);
    compare("radius", a.radius_m, b.radius_m);
    compare("accused side", a.accused_side, b.accused_side);
    compare("layer", a.layer, b.layer);
    compare("notes", a.notes, b.notes);
    return fields;
}

std::string claims_in_words(const claims::EventDraft& before, const claims::EventDraft& after) {
    if (after.claims.size() > before.claims.size()) return "Added a claim to";
    if (after.claims.size() < before.claims.size()) return "Deleted a claim of";
    for (std::size_t i = 0; i < after.claims.size(); ++i)
        if (!claims::same(before.claims[i], after.claims[i])) return "Changed a claim of";
    return {};
}

}  // namespace

claims::EventDraft new_event(const geo::LngLat& at) {
    claims::EventDraft draft;
    draft.at = at;
    return draft;
}

DraftState looked_over(const claims::Atlas& atlas, claims::EventDraft draft, bool is_new) {
    DraftState state{std::move(draft), is_new, {}, {}};
    state.problems = claims::problems_of(state.event, atlas);
    // An atlas of this event alone is enough to derive its status.
    claims::Atlas alone;
    alone.actors = atlas.actors;
    alone.sources = atlas.sources;
    state.derivation = claims::derive(claims::with_event(alone, state.event), 0);
    state.derivation.standing.clear();  // they view the atlas above, which ends here
    state.derivation.withdrawn.clear();
    return state;
}

std::string change_in_words(const claims::EventDraft& before, const claims::EventDraft& after) {
    const std::string name = fmt::format("“{}”", after.title);
    if (before.id.empty()) return fmt::format("Added {}", name);
    const std::vector<std::string_view> fields = changed_fields(before, after);
    const std::string claims = claims_in_words(before, after);
    const bool moved = is_somewhere(before.at) && is_somewhere(after.at) && before.at != after.at;
    if (fields.empty() && claims.empty() && moved)
        return fmt::format("Moved {} {}", name, distance_in_words(distance_m(before.at, after.at)));
    if (fields.empty() && !claims.empty()) return fmt::format("{} {}", claims, name);
    if (fields.size() == 1) return fmt::format("Changed the {} of {}", fields.front(), name);
    return fmt::format("Changed {}", name);
}

}  // namespace session

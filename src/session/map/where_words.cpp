#include "session/map/where_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace session {
namespace {

constexpr double within_m = 1000.0;  // nearer than this to its point, one is in a settlement
constexpr double far_m = 150'000.0;  // farther off, a settlement tells nothing

std::string_view direction(double azimuth) {
    static constexpr std::array<std::string_view, 8> directions{"N", "NE", "E", "SE",
                                                                "S", "SW", "W", "NW"};
    return directions[static_cast<std::size_t>(std::lround(azimuth / 45.0)) % directions.size()];
}

std::string settlement_of(const Whereabouts& where, geo::Names names) {
    if (where.settlement == nullptr || where.metres > far_m) return {};
    std::string name = geo::name_in(*where.settlement, names);
    if (where.metres < within_m) return name;
    return fmt::format("{:.0f} km {} of {}", where.metres / 1000, direction(where.azimuth), name);
}

std::string with(std::string list, const std::string& part) {
    if (part.empty()) return list;
    return list.empty() ? part : list + ", " + part;
}

/// Inside a sentence, unless the name is one by itself.
std::string inside_sentence(std::string name) {
    if (name.starts_with("Area ")) name.front() = 'a';
    return name;
}

/// Without those that the boundary view and its date leave out.
std::vector<const geo::Boundary*> shown_of(const Session& session,
                                           std::vector<const geo::Boundary*> boundaries) {
    const auto& hidden = session.hidden_boundaries();
    std::erase_if(boundaries, [&](const geo::Boundary* each) {
        return std::ranges::find(hidden, each) != hidden.end();
    });
    return boundaries;
}

std::string surroundings_of(const Session& session, const Whereabouts& where) {
    const geo::Names names = session.view().names;
    std::string words;
    for (const geo::Boundary* each : {where.water, where.region})
        if (each != nullptr && !each->name.empty()) words = with(words, geo::name_in(*each, names));
    std::string disputed;
    for (const geo::Boundary* each : shown_of(session, where.disputed))
        disputed = with(disputed, inside_sentence(geo::name_in(*each, names)));
    // Where no border is recognised by all sides, no country is named, whatever the map shows.
    const bool is_claimed = std::ranges::any_of(
        where.disputed, [](const geo::Boundary* each) { return each->kind == "claimed_area"; });
    if (where.country != nullptr && !is_claimed)
        words = with(words, geo::name_in(*where.country, names) +
                                (disputed.empty() ? "" : " by recognised borders"));
    if (disputed.empty()) return words;
    return fmt::format("{}{}disputed: {}", words, words.empty() ? "" : "; ", disputed);
}

}  // namespace

std::vector<const geo::Boundary*> disputed_at(const Session& session, const geo::LngLat& at) {
    return shown_of(session, session.places().disputed_around(at));
}

std::string where_in_words(const Session& session, const geo::LngLat& at) {
    Whereabouts where = session.places().look_up(at);
    const std::string settlement = settlement_of(where, session.view().names);
    // A town that is a region by itself is named once.
    if (!settlement.empty() && where.region != nullptr &&
        where.region->name == where.settlement->name)
        where.region = nullptr;
    return with(settlement, surroundings_of(session, where));
}

std::string surroundings_in_words(const Session& session, const geo::LngLat& at) {
    return surroundings_of(session, session.places().look_up(at));
}

std::string settlement_in_words(const Session& session, const geo::LngLat& at) {
    return settlement_of(session.places().look_up(at), geo::Names::usual);
}

}  // namespace session

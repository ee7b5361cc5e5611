#include "varied.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <numbers>

#include "claims/dates/edtf.hpp"

namespace test {
namespace {

class Chance {
 public:
    explicit Chance(std::mt19937& random) : random_(random) {}

    std::size_t below(std::size_t limit) { return random_() % limit; }
    bool one_in(std::size_t n) { return below(n) == 0; }
    double between(double least, double most) {
        return least + (most - least) * static_cast<double>(below(10'000)) / 10'000.0;
    }
    template <std::size_t count>
    std::string one_of(const std::array<const char*, count>& words) {
        return words[below(count)];
    }

 private:
    std::mt19937& random_;
};

constexpr std::array<const char*, 12> varied_texts{"",
                                                   "Shelling of Gəncə",
                                                   "GANJA at night",
                                                   "Gəncə’də atəş",
                                                   "Œuvre in the Straße",
                                                   "Գանձակ",
                                                   "Гянджа, ЁЛКА",
                                                   "plain text, Nakhchivan",
                                                   "by–Van and Vanadzor",
                                                   "cafe\u0301 E\u0301",
                                                   "Æsir İSTANBUL ıssız",
                                                   "soft\u00ADhyphen, a\u00A0van"};
constexpr std::array<const char*, 12> sought{"gence", "ganja",  "strasse",        "oeuv",
                                             "елка",  "wan",    "gəncə'də",       "aesi",
                                             "ES",    "cafe e", "issiz istanbul", "softhyphen"};
constexpr std::array<const char*, 9> varied_days{
    "2020-10-10",    "2020-10-11",    "2020-10-12", "2020-10-11T12:00:00Z", "2020-10",
    "2020-09-27/..", "../2020-10-05", "",           "no date at all"};
constexpr std::array<const char*, 4> sides{"", "armenia", "azerbaijan", "turkey"};
constexpr std::array<const char*, 3> metrics{"", "killed_civilian", "wounded"};
constexpr std::array<const char*, 4> publishers{"", "IANS", "Xinhua", "Agency"};

claims::ClaimDraft claim_by_chance(Chance& chance, std::string id) {
    claims::ClaimDraft claim;
    claim.id = std::move(id);
    claim.actor_id = fmt::format("actor-{}", chance.below(6));
    claim.stance = static_cast<claims::Stance>(chance.one_in(5) ? 2 : chance.below(2));
    claim.basis = static_cast<claims::Basis>(chance.one_in(6) ? 1 : 0);
    if (chance.one_in(3)) claim.accuses_side = chance.one_of(sides);
    claim.made = chance.one_of(varied_days);
    claim.metric = chance.one_of(metrics);
    if (chance.one_in(2)) claim.value_min = static_cast<double>(chance.below(60));
    if (chance.one_in(2)) claim.value_max = static_cast<double>(chance.below(60));
    if (chance.one_in(4)) claim.summary = chance.one_of(varied_texts);
    if (chance.one_in(8)) claim.quote = chance.one_of(varied_texts);
    if (!chance.one_in(4)) claim.source_id = fmt::format("source-{}", chance.below(5));
    return claim;
}

claims::EventDraft event_by_chance(Chance& chance, std::string id) {
    claims::EventDraft event;
    event.id = std::move(id);
    event.title = chance.one_in(3) ? chance.one_of(varied_texts) : "Event";
    event.kind = chance.one_of<3>({"", "shelling", "talks"});
    event.layer = chance.one_of<3>({"", "october", "earlier"});
    event.when = chance.one_of(varied_days);
    if (!chance.one_in(8)) event.at = {chance.between(44.0, 52.0), chance.between(38.0, 42.0)};
    event.place = chance.one_in(4) ? chance.one_of(varied_texts) : "";
    event.precision = claims::all_precisions[chance.below(claims::all_precisions.size())];
    event.accused_side = chance.one_of(sides);
    event.notes = chance.one_in(4) ? chance.one_of(varied_texts) : "";
    for (std::size_t i = chance.below(7); i > 0; --i)
        event.claims.push_back(claim_by_chance(chance, fmt::format("{} claim {}", event.id, i)));
    return event;
}

/// A choice of some of the words and “none”.
template <std::size_t count>
void choose(Chance& chance, const std::array<const char*, count>& words, claims::Choice& choice) {
    if (!chance.one_in(3)) return;
    std::set<std::string, std::less<>>& into = chance.one_in(2) ? choice.only : choice.hidden;
    for (std::size_t i = 1 + chance.below(2); i > 0; --i) into.insert(chance.one_of(words));
    if (chance.one_in(6)) choice.hidden.insert(chance.one_of(words));
}

/// A ring through points of a circle; with a step of 2 it crosses itself.
geo::Ring ring_by_chance(Chance& chance, std::size_t corners, std::size_t step) {
    const geo::LngLat centre{chance.between(45.0, 51.0), chance.between(38.5, 41.5)};
    const double radius = chance.between(0.5, 2.0);
    geo::Ring ring;
    for (std::size_t i = 0; i < corners; ++i) {
        const double angle =
            2 * std::numbers::pi * static_cast<double>(i * step) / static_cast<double>(corners);
        ring.push_back({centre.lng + radius * std::cos(angle + 0.1),
                        centre.lat + radius * std::sin(angle + 0.1)});
    }
    return ring;
}

void ask_about_claims(Chance& chance, claims::Filter& filter) {
    choose(chance, std::array{"", "actor-0", "actor-1", "actor-3"}, filter.actors);
    choose(chance, sides, filter.sides);
    choose(chance, sides, filter.accused);
    choose(chance, std::array{"", "asserts", "denies", "withdraws"}, filter.stances);
    choose(chance, publishers, filter.publishers);
    choose(chance, metrics, filter.metrics);
    if (chance.one_in(4)) filter.figures.least = static_cast<double>(chance.below(40));
    if (chance.one_in(4)) filter.figures.most = static_cast<double>(20 + chance.below(40));
}

}  // namespace

claims::Atlas varied_atlas(std::uint32_t seed, int events) {
    claims::Atlas atlas;
    for (std::size_t i = 0; i < 6; ++i)
        atlas.actors.push_back({fmt::format("actor-{}", i), i == 1 ? "Æsir İSTANBUL" : "Actor",
                                i == 2 ? "Гянджа" : "", sides[i % sides.size()], "", "", "", "",
                                ""});
    for (std::size_t i = 0; i < 5; ++i)
        atlas.sources.push_back({fmt::format("source-{}", i), publishers[i % publishers.size()], "",
                                 "", "", "", "",
                                 i == 1   ? "source-2"
                                 : i == 4 ? "source-1"
                                          : "",
                                 ""});
    std::mt19937 random(seed);
    Chance chance(random);
    std::vector<claims::EventDraft> drafts;
    for (int i = 0; i < events; ++i)
        drafts.push_back(event_by_chance(chance, fmt::format("event {}", i)));
    return with_events(atlas, drafts);
}

claims::Filter varied_filter(std::mt19937& random) {
    Chance chance(random);
    claims::Filter filter;
    choose(chance, std::array{"contested", "claimed", "alleged", "reported", "withdrawn"},
           filter.statuses);
    if (chance.one_in(4)) choose(chance, std::array{"", "shelling"}, filter.kinds);
    if (chance.one_in(4)) choose(chance, std::array{"", "october"}, filter.layers);
    if (chance.one_in(5)) filter.precision = claims::all_precisions[chance.below(5)];
    if (chance.one_in(2)) ask_about_claims(chance, filter);
    if (chance.one_in(5)) filter.window = claims::read_extent("2020-10-11/2020-10-12");
    if (chance.one_in(3))
        filter.known_on =
            claims::read_extent(fmt::format("2020-10-{:02}", 4 + chance.below(12))).end;
    if (chance.one_in(4)) filter.text = chance.one_of(sought);
    if (chance.one_in(5)) filter.bounds = geo::Bounds{45.0, 38.5, chance.between(46.0, 52.0), 41.5};
    if (chance.one_in(4)) {
        filter.areas = {{ring_by_chance(chance, 5, 2), {ring_by_chance(chance, 4, 1)}},
                        {ring_by_chance(chance, 3, 1), {}}};
        if (chance.one_in(2)) filter.areas.pop_back();
    }
    return filter;
}

claims::OtherNames varied_names() {
    claims::OtherNames names;
    names.add({"Ganja", "Gəncə", "Гянджа", "Գանձակ"});
    names.add({"Van", "Wan"});
    return names;
}

}  // namespace test

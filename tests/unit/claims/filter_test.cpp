#include "claims/filter.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "claims/edtf.hpp"
#include "unit/claims/generated_atlas.hpp"
#include "unit/claims/little_atlas.hpp"

namespace {

using claims::Atlas;
using claims::EventRow;
using claims::Filter;
using claims::Overview;

/// Everything a person could search in, folded.
std::string searched_text(const Atlas& atlas, EventRow row) {
    const claims::Event event = atlas.event(row);
    std::string text;
    for (const std::string_view part : {event.title, event.place, event.notes})
        text += claims::folded(part) + "\n";
    for (const claims::Claim& claim : atlas.claims_about(row)) {
        text += claims::folded(claim.summary) + "\n" + claims::folded(claim.quote) + "\n";
        if (const claims::Actor* actor = atlas.actor(claim.actor))
            text += claims::folded(actor->name) + "\n";
    }
    return text;
}

bool has_every_word(const Atlas& atlas, EventRow row, const std::string& words) {
    std::istringstream stream(claims::folded(words));
    const std::string text = searched_text(atlas, row);
    for (std::string word; stream >> word;)
        if (text.find(word) == std::string::npos) return false;
    return true;
}

bool has_claim_of(const Atlas& atlas, EventRow row, const Filter& filter) {
    for (const claims::Claim& claim : atlas.claims_about(row)) {
        const claims::Actor* actor = atlas.actor(claim.actor);
        if (actor != nullptr && claims::is_known(claim.made, filter.known_on) &&
            std::ranges::find(filter.actors, actor->id) != filter.actors.end())
            return true;
    }
    return false;
}

bool is_shown(const Atlas& atlas, EventRow row, const Filter& filter) {
    const claims::Event event = atlas.event(row);
    if (!filter.statuses.allows(to_word(claims::derive_status(atlas, row, filter.known_on))))
        return false;
    if (!filter.kinds.allows(event.kind) || !filter.layers.allows(event.layer)) return false;
    if (filter.window && !event.when.overlaps(*filter.window)) return false;
    if (filter.bounds && (!event.is_located() || !filter.bounds->contains(event.at))) return false;
    if (!filter.actors.empty() && !has_claim_of(atlas, row, filter)) return false;
    return has_every_word(atlas, row, filter.text);
}

/// What a tally should hold: the events shown if its own choice let everything through.
template <typename Word>
claims::Tally tally_by(const Atlas& atlas, Filter filter, claims::Choice Filter::*own, Word word) {
    filter.*own = {};
    claims::Tally tally;
    for (EventRow row = 0; row < atlas.event_count(); ++row)
        tally[std::string(word(row))] += is_shown(atlas, row, filter) ? 1 : 0;
    return tally;
}

void check_against_brute_force(const Atlas& atlas, const Filter& filter) {
    const Overview overview = claims::apply_filter(atlas, filter);
    std::vector<EventRow> expected;
    for (EventRow row = 0; row < atlas.event_count(); ++row)
        if (is_shown(atlas, row, filter)) expected.push_back(row);
    CHECK(overview.rows == expected);

    REQUIRE(overview.statuses.size() == atlas.event_count());
    std::size_t wrong = 0;
    for (EventRow row = 0; row < atlas.event_count(); ++row)
        if (overview.statuses[row] != claims::derive_status(atlas, row, filter.known_on)) ++wrong;
    CHECK(wrong == 0);

    CHECK(overview.by_status == tally_by(atlas, filter, &Filter::statuses, [&](EventRow row) {
              return to_word(overview.statuses[row]);
          }));
    CHECK(overview.by_kind == tally_by(atlas, filter, &Filter::kinds,
                                       [&](EventRow row) { return atlas.event(row).kind; }));
    CHECK(overview.by_layer == tally_by(atlas, filter, &Filter::layers,
                                        [&](EventRow row) { return atlas.event(row).layer; }));
}

std::vector<Filter> filters() {
    std::vector<Filter> all(14);
    all[1].statuses.only = {"contested", "alleged"};
    all[2].kinds.hidden = {"shelling", ""};
    all[3].layers.solo("earlier");
    all[4].actors = {"az-mod", "osce"};
    all[5].window = claims::read_edtf("2020-10-11").date->extent;
    all[6].text = std::string("gence NIGHT");
    all[7].bounds = geo::Bounds{45, 39, 47, 40};
    all[8].known_on = end_of("2020-10-11");
    all[9].text = std::string("ministry");
    all[10].actors = {"nobody"};
    all[11].text = std::string(" \t ");
    all[12].bounds = geo::Bounds{-1000, -1000, 1000, 1000};
    Filter& everything = all[13];
    everything.statuses.hidden = {"reported"};
    everything.kinds.only = {"shelling", "talks"};
    everything.layers.hidden = {""};
    everything.actors = {"az-mod", "am-mod", "osce"};
    everything.window = claims::read_edtf("2014/2020-10-10").date->extent;
    everything.text = std::string("g");
    everything.bounds = geo::Bounds{44, 39, 49, 41};
    everything.known_on = end_of("2020-10-11");
    return all;
}

}  // namespace

TEST_CASE("a filter shows and counts what looking at every event one by one gives") {
    for (const std::uint32_t seed : {1u, 2u, 3u}) {
        const Atlas atlas = generated_atlas(seed, 600);
        const std::vector<Filter> all = filters();
        for (std::size_t i = 0; i < all.size(); ++i) {
            CAPTURE(seed);
            CAPTURE(i);
            check_against_brute_force(atlas, all[i]);
        }
    }
}

TEST_CASE("the filters of this test let something through and hold something back") {
    const Atlas atlas = generated_atlas(1, 600);
    const std::vector<Filter> all = filters();
    for (std::size_t i = 0; i < all.size(); ++i) {
        CAPTURE(i);
        const std::size_t shown = claims::apply_filter(atlas, all[i]).rows.size();
        const bool shows_all = i == 0 || i == 8 || i == 11;
        const bool shows_none = i == 10;
        CHECK((shown == atlas.event_count()) == shows_all);
        CHECK((shown == 0) == shows_none);
    }
}

TEST_CASE("an empty atlas gives an empty overview") {
    const Overview overview = claims::apply_filter({}, {});
    CHECK(overview.rows.empty());
    CHECK(overview.statuses.empty());
    CHECK(overview.by_status.empty());
}

TEST_CASE("a filter is told in words") {
    Filter filter;
    CHECK(in_words(filter) == "");
    filter.text = std::string("  ");
    CHECK(in_words(filter) == "");
    filter.statuses.only = {"alleged", "contested"};
    filter.window = claims::read_edtf("2020-10-01/..").date->extent;
    filter.text = std::string("Ganja");
    CHECK(in_words(filter) == "status alleged or contested; from 1 October 2020; text “Ganja”");

    filter = {};
    filter.kinds.hidden = {"shelling", "", "talks"};
    filter.layers.only = {"october"};
    filter.layers.hidden = {"october"};
    filter.actors = {"az-mod"};
    CHECK(in_words(filter) == "kind not none, shelling or talks; no layer; claims by az-mod");

    filter = {};
    filter.window = claims::read_edtf("2020-10-01/2020-10-12").date->extent;
    filter.bounds = geo::Bounds{44.5, 38.8, 50.25, 41.9};
    filter.known_on = end_of("2020-10-12");
    CHECK(in_words(filter) ==
          "from 1 to 12 October 2020; longitude 44.5 to 50.25, latitude 38.8 to 41.9; "
          "as known on 12 October 2020");
}

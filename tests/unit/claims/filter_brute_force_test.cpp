#include "claims/filter/filter.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <sstream>

#include "claims/dates/edtf.hpp"
#include "geo/shape/contains.hpp"
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

using Words = std::vector<std::string>;

/// What one claim, or nullptr: an event without claims, answers to a question.
struct Question {
    claims::Choice Filter::*choice;
    claims::Tally Overview::*tally;
    Words (*answers)(const Atlas&, const claims::Event&, const claims::Claim*);
};

std::string accused_by(const claims::Event& event, const claims::Claim* claim) {
    return std::string(claim == nullptr || claim->accuses_side.empty() ? event.accused_side
                                                                       : claim->accuses_side);
}

const claims::Actor* who(const Atlas& atlas, const claims::Claim* claim) {
    return claim == nullptr ? nullptr : atlas.actor(claim->actor);
}

Words actor_of(const Atlas& atlas, const claims::Event&, const claims::Claim* claim) {
    const claims::Actor* actor = who(atlas, claim);
    return {actor == nullptr ? "" : actor->id};
}

Words sides_of(const Atlas& atlas, const claims::Event& event, const claims::Claim* claim) {
    const claims::Actor* actor = who(atlas, claim);
    Words words;
    if (actor != nullptr && !actor->side.empty()) words.push_back(actor->side);
    if (const std::string accused = accused_by(event, claim); !accused.empty())
        words.push_back(accused);
    return words.empty() ? Words{""} : words;
}

Words publishers_of(const Atlas& atlas, const claims::Event&, const claims::Claim* claim) {
    Words words;
    if (claim != nullptr)
        for (const claims::Source* source : atlas.source_chain(claim->source))
            words.push_back(source->publisher);
    return words.empty() ? Words{""} : words;
}

const std::vector<Question>& questions() {
    static const std::vector<Question> all{
        {&Filter::actors, &Overview::by_actor, actor_of},
        {&Filter::sides, &Overview::by_side, sides_of},
        {&Filter::accused, &Overview::by_accused,
         [](const Atlas&, const claims::Event& event, const claims::Claim* claim) {
             return Words{accused_by(event, claim)};
         }},
        {&Filter::stances, &Overview::by_stance,
         [](const Atlas&, const claims::Event&, const claims::Claim* claim) {
             return Words{claim == nullptr ? "" : std::string(to_word(claim->stance))};
         }},
        {&Filter::publishers, &Overview::by_publisher, publishers_of},
        {&Filter::metrics, &Overview::by_metric,
         [](const Atlas&, const claims::Event&, const claims::Claim* claim) {
             return Words{claim == nullptr ? "" : std::string(claim->metric)};
         }}};
    return all;
}

/// The claims that are known; one nullptr where there are none.
std::vector<const claims::Claim*> known(const std::vector<claims::Claim>& claims,
                                        const Filter& filter) {
    std::vector<const claims::Claim*> all;
    for (const claims::Claim& claim : claims)
        if (claims::is_known(claim.made, filter.known_on)) all.push_back(&claim);
    if (all.empty()) all.push_back(nullptr);
    return all;
}

bool answers_all(const Atlas& atlas, const claims::Event& event, const claims::Claim* claim,
                 const Filter& filter) {
    if (!filter.figures.asks_nothing() &&
        (claim == nullptr || !filter.figures.may_hold(claim->value_min, claim->value_max)))
        return false;
    return std::ranges::all_of(questions(), [&](const Question& question) {
        return std::ranges::any_of(question.answers(atlas, event, claim), [&](const auto& word) {
            return (filter.*question.choice).allows(word);
        });
    });
}

bool has_answering_claim(const Atlas& atlas, EventRow row, const Filter& filter) {
    const std::vector<claims::Claim> claims = atlas.claims_about(row);
    return std::ranges::any_of(known(claims, filter), [&](const claims::Claim* claim) {
        return answers_all(atlas, atlas.event(row), claim, filter);
    });
}

bool is_in_an_area(const claims::Event& event, const Filter& filter) {
    return filter.areas.empty() ||
           (event.is_located() && geo::contains(geo::Geometry{filter.areas, {}, {}}, event.at));
}

bool is_shown(const Atlas& atlas, EventRow row, const Filter& filter) {
    const claims::Event event = atlas.event(row);
    if (!filter.statuses.allows(to_word(claims::derive_status(atlas, row, filter.known_on))))
        return false;
    if (!filter.kinds.allows(event.kind) || !filter.layers.allows(event.layer)) return false;
    if (filter.window && !event.when.overlaps(*filter.window)) return false;
    if (filter.bounds && (!event.is_located() || !filter.bounds->contains(event.at))) return false;
    if (filter.precision && event.precision > *filter.precision) return false;
    if (!is_in_an_area(event, filter) || !has_answering_claim(atlas, row, filter)) return false;
    return has_every_word(atlas, row, filter.text);
}

claims::Tally without_empty_none(claims::Tally tally) {
    if (const auto none = tally.find(""); none != tally.end() && none->second == 0)
        tally.erase(none);
    return tally;
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

/// The same for a question about claims: under each word the events that a claim with this word
/// would leave. What anybody says on any day is there, be it with 0; "" only where it counts.
claims::Tally tally_by(const Atlas& atlas, Filter filter, const Question& question) {
    filter.*question.choice = {};
    claims::Tally tally;
    for (EventRow row = 0; row < atlas.event_count(); ++row) {
        const bool passes = is_shown(atlas, row, filter);
        const std::vector<claims::Claim> claims = atlas.claims_about(row);
        const auto words_of = [&](const claims::Claim* claim) {
            return question.answers(atlas, atlas.event(row), claim);
        };
        for (const std::string& word : words_of(nullptr)) tally.try_emplace(word, 0);
        for (const claims::Claim& claim : claims)
            for (const std::string& word : words_of(&claim)) tally.try_emplace(word, 0);
        std::set<std::string> words;
        for (const claims::Claim* claim : known(claims, filter))
            if (passes && answers_all(atlas, atlas.event(row), claim, filter))
                for (const std::string& word : words_of(claim)) words.insert(word);
        for (const std::string& word : words) ++tally[word];
    }
    return without_empty_none(std::move(tally));
}

void check_against_brute_force(const Atlas& atlas, const Filter& filter,
                               claims::FilterMemory memory = {}) {
    const Overview overview = claims::apply_filter(atlas, memory, filter);
    CHECK(claims::passing(atlas, memory, filter) == overview.rows);
    claims::FilterMemory empty, with_steps;
    const Overview uncounted = claims::uncounted(atlas, empty, filter);
    CHECK(uncounted.rows == overview.rows);
    CHECK(uncounted.statuses == overview.statuses);
    with_steps.statuses.read_steps(atlas);
    CHECK(with_steps.statuses.of(atlas, filter.known_on) == overview.statuses);
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
    for (const Question& question : questions())
        CHECK(without_empty_none(overview.*question.tally) == tally_by(atlas, filter, question));

    Filter any_precision = filter;
    any_precision.precision.reset();
    claims::Tally by_precision;
    for (EventRow row = 0; row < atlas.event_count(); ++row)
        by_precision[std::string(to_word(atlas.event(row).precision))] +=
            is_shown(atlas, row, any_precision) ? 1 : 0;
    CHECK(overview.by_precision == by_precision);
}

geo::Polygon triangle() {
    return {{{43.5, 38.5}, {50.5, 38.5}, {43.5, 41.5}}, {{{45.5, 38.8}, {46.5, 38.8}, {46, 39.5}}}};
}

std::vector<Filter> filters() {
    std::vector<Filter> all(24);
    all[14].sides.only = {"armenia"};
    all[15].sides.hidden = {"", "azerbaijan"};
    all[16].accused.only = {"azerbaijan"};
    all[16].stances.only = {"denies"};
    all[17].publishers.only = {"Xinhua"};
    all[18].publishers.hidden = {"IANS", ""};
    all[19].metrics.only = {"killed_civilian"};
    all[19].figures.least = 20;
    all[20].figures = {3, 12};
    all[21].precision = claims::Precision::settlement;
    all[22].areas = {triangle()};
    all[23] = all[19];
    all[23].actors.hidden = {"az-mod", ""};
    all[23].sides.only = {"azerbaijan", "turkey"};
    all[23].stances.hidden = {"withdraws"};
    all[23].precision = claims::Precision::region;
    all[23].areas = {triangle(), triangle()};
    all[23].known_on = end_of("2020-10-11");
    all[1].statuses.only = {"contested", "alleged"};
    all[2].kinds.hidden = {"shelling", ""};
    all[3].layers.solo("earlier");
    all[4].actors.only = {"az-mod", "osce"};
    all[5].window = claims::read_edtf("2020-10-11").date->extent;
    all[6].text = std::string("gence NIGHT");
    all[7].bounds = geo::Bounds{45, 39, 47, 40};
    all[8].known_on = end_of("2020-10-11");
    all[9].text = std::string("ministry");
    all[10].actors.only = {"nobody"};
    all[11].text = std::string(" \t ");
    all[12].bounds = geo::Bounds{-1000, -1000, 1000, 1000};
    Filter& everything = all[13];
    everything.statuses.hidden = {"reported"};
    everything.kinds.only = {"shelling", "talks"};
    everything.layers.hidden = {""};
    everything.actors.only = {"az-mod", "am-mod", "osce"};
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

TEST_CASE("filters put together at random compose, and so do their counts") {
    const Atlas atlas = generated_atlas(7, 250);
    const std::vector<Filter> all = filters();
    std::mt19937 random(11);
    const auto part = [&](auto& to, auto member) {
        if (random() % 3 == 0) to.*member = all[random() % all.size()].*member;
    };
    for (int round = 0; round < 40; ++round) {
        CAPTURE(round);
        Filter filter;
        for (const auto choice :
             {&Filter::statuses, &Filter::kinds, &Filter::layers, &Filter::actors, &Filter::sides,
              &Filter::accused, &Filter::stances, &Filter::publishers, &Filter::metrics})
            part(filter, choice);
        part(filter, &Filter::figures);
        part(filter, &Filter::precision);
        constexpr std::array dates{"2020-10-11", "2014/2020-10-10", "2020-10", "2020-10-05/.."};
        if (random() % 2 == 0)
            filter.window = claims::read_edtf(dates[random() % dates.size()]).date->extent;
        part(filter, &Filter::bounds);
        part(filter, &Filter::areas);
        part(filter, &Filter::text);
        part(filter, &Filter::known_on);
        check_against_brute_force(atlas, filter);
    }
}

TEST_CASE("what filters remember of an atlas serves the next, edited one") {
    const std::vector<Filter> all = filters();
    std::mt19937 random(5);
    claims::FilterMemory memory;
    Atlas atlas = generated_atlas(3, 200);
    for (int round = 0; round < 12; ++round) {
        CAPTURE(round);
        // Some chunks stay, some are those of another atlas; at times the tables change, too.
        const Atlas other = generated_atlas(20U + static_cast<std::uint32_t>(round), 200);
        Atlas next = atlas.bare();
        for (std::size_t i = 0; i < std::max(atlas.chunks().size(), other.chunks().size()); ++i) {
            const Atlas& from = random() % 2 == 0 ? atlas : other;
            if (i < from.chunks().size()) next.add_chunk(from.chunks()[i]);
        }
        if (round % 3 == 1) std::ranges::reverse(next.actors);
        if (round % 4 == 2) next.sources[1].publisher = "Publisher " + std::to_string(round);
        atlas = next;
        Filter filter = all[random() % all.size()];
        filter.known_on = random() % 2 == 0 ? end_of("2020-10-11") : claims::KnownOn();
        if (random() % 2 == 0) memory.statuses.read_steps(atlas);
        claims::apply_filter(atlas, memory, filter);
        check_against_brute_force(atlas, filter, memory);
    }
}

TEST_CASE("statuses known on any day are those derived for it, looked up or not") {
    const Atlas atlas = generated_atlas(9, 300);
    claims::DerivedStatuses asked, ready;
    ready.read_steps(atlas);
    for (const char* date :
         {"2020-10-09", "2020-10-10", "2020-10-11", "2020-10-12", "2020-10-31"}) {
        CAPTURE(date);
        for (const claims::Instant moment : {end_of(date) - 1, end_of(date), end_of(date) + 1}) {
            std::vector<claims::Status> derived;
            for (EventRow row = 0; row < atlas.event_count(); ++row)
                derived.push_back(claims::derive_status(atlas, row, moment));
            CHECK(asked.of(atlas, moment) == derived);
            CHECK(ready.of(atlas, moment) == derived);
        }
    }
}

TEST_CASE("nothing is remembered of an atlas that an empty one follows") {
    claims::FilterMemory memory;
    CHECK(!claims::apply_filter(generated_atlas(3, 50), memory, {}).by_status.empty());
    const claims::Overview none = claims::apply_filter(Atlas(), memory, {});
    CHECK(none.rows.empty());
    CHECK(none.by_status.empty());
    CHECK(none.by_actor.empty());
}

#include "io/evidence/fingerprint.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "io/atlas/read_atlas.hpp"
#include "io/export/export_atlas.hpp"
#include "scratch.hpp"
#include "small_atlas.hpp"
#include "workspace_atlas.hpp"

using claims::Atlas;
using claims::EventDraft;

namespace {

std::vector<EventDraft> drafts_of(const Atlas& atlas) {
    std::vector<EventDraft> drafts;
    for (claims::EventRow row = 0; row < atlas.event_count(); ++row)
        drafts.push_back(draft_of(atlas, row));
    return drafts;
}

/// All rows of all tables the other way round.
Atlas turned_round(const Atlas& atlas) {
    Atlas turned = atlas.bare();
    std::ranges::reverse(turned.actors);
    std::ranges::reverse(turned.sources);
    std::vector<EventDraft> drafts = drafts_of(atlas);
    std::ranges::reverse(drafts);
    for (EventDraft& draft : drafts) std::ranges::reverse(draft.claims);
    return with_events(turned, drafts);
}

/// One event of which every field says something.
Atlas full_atlas() {
    Atlas atlas;
    atlas.extra_columns = {{"rank"}, {"isbn"}, {"coder", "links"}, {"page"}};
    atlas.actors = {
        {"parent", "Government", "", "one", "state", "", "", "", ""},
        {"ministry", "Ministry", "Min.", "one", "state", "parent", "Notes", "origin", "3"},
        {"two", "The second side", "", "two", "state", "", "", "", ""}};
    atlas.sources = {{"origin", "Agency", "", "", "", "", "", "", ""},
                     {"paper", "Paper", "Title", "https://a.example", "https://b.example", "2020",
                      "en", "origin", "978"}};
    EventDraft event{"e",   "Title", "talks", "2020-10", {46.5, 40.25}, "Place", {},     1500.0,
                     "two", "layer", "Notes", "2020",    "2021",        {},      "A. B."};
    event.claims.push_back({"c", "ministry", claims::Stance::denies, claims::Basis::verification,
                            "two", "2020-10-11", "killed_civilian", 3.0, 4.5, "Summary", "Quote",
                            "paper", "p. 3"});
    return with_event(atlas, event);
}

std::string print_of(const Atlas& atlas) {
    return io::fingerprints_of(atlas).atlas;
}

void check_containers(const Atlas& atlas, const std::vector<std::string>& names) {
    const test::Scratch scratch("fingerprints");
    for (const std::string& name : names) {
        CAPTURE(atlas.title);
        CAPTURE(name);
        const test::fs::path path = scratch / name;
        export_atlas(atlas, path, io::export_format_of(path).value());
        CHECK(print_of(*io::read_atlas(path.string()).atlas) == print_of(atlas));
    }
}

using Change = std::function<void(EventDraft&)>;

}  // namespace

TEST_CASE("the fingerprint does not depend on the order of rows") {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const Atlas atlas = test::made_atlas(seed, 12), turned = turned_round(atlas);
        const io::Fingerprints one = io::fingerprints_of(atlas),
                               other = io::fingerprints_of(turned);
        CHECK(one.atlas == other.atlas);
        CHECK(one.atlas.size() == 64);
        for (claims::EventRow row = 0; row < atlas.event_count(); ++row)
            CHECK(one.events[row] == other.events[turned.find_event(atlas.event(row).id).value()]);
    }
}

TEST_CASE("an atlas has the same fingerprint in every container") {
    const Atlas bundled =
        *io::read_atlas((test::fs::path(GEODATA_DIR) / "south-caucasus-2020").string()).atlas;
    check_containers(bundled, {"a.gpkg", "a.csv", "a.geojson"});
    check_containers(test::small_atlas(), {"a.gpkg", "a.csv", "a.geojson"});
    // Texts that begin and end with blanks, which CSV trims.
    check_containers(test::made_atlas(7, 30), {"a.gpkg"});
}

TEST_CASE("every field of an event and of its claims counts") {
    const Atlas atlas = full_atlas();
    const std::string before = print_of(atlas);
    const std::vector<Change> changes{
        [](EventDraft& e) { e.id += "!"; },
        [](EventDraft& e) { e.title += "!"; },
        [](EventDraft& e) { e.kind += "!"; },
        [](EventDraft& e) { e.when = "2020-11"; },
        [](EventDraft& e) { e.at.lng += 1e-9; },
        [](EventDraft& e) { e.at.lat += 1e-9; },
        [](EventDraft& e) { e.at = claims::nowhere; },
        [](EventDraft& e) { e.place += "!"; },
        [](EventDraft& e) { e.precision = claims::Precision::country; },
        [](EventDraft& e) { e.radius_m += 1; },
        [](EventDraft& e) { e.accused_side = "one"; },
        [](EventDraft& e) { e.layer += "!"; },
        [](EventDraft& e) { e.notes += "!"; },
        [](EventDraft& e) { e.created += "!"; },
        [](EventDraft& e) { e.modified += "!"; },
        [](EventDraft& e) { e.extra = "A. B.\x1Fpart-of f"; },
        [](EventDraft& e) { e.extra = "\x1F" + e.extra; },  // the same cell in another column
        [](EventDraft& e) { std::swap(e.title, e.kind); },
        [](EventDraft& e) { e.claims.clear(); },
        [](EventDraft& e) { e.claims.push_back(e.claims.front()); },
        [](EventDraft& e) { e.claims[0].id += "!"; },
        [](EventDraft& e) { e.claims[0].actor_id = "parent"; },
        [](EventDraft& e) { e.claims[0].actor_id.clear(); },
        [](EventDraft& e) { e.claims[0].stance = claims::Stance::asserts; },
        [](EventDraft& e) { e.claims[0].basis = claims::Basis::statement; },
        [](EventDraft& e) { e.claims[0].accuses_side.clear(); },
        [](EventDraft& e) { e.claims[0].made = "2020-10-12"; },
        [](EventDraft& e) { e.claims[0].metric = "wounded"; },
        [](EventDraft& e) { e.claims[0].value_min = claims::not_provided; },
        [](EventDraft& e) { e.claims[0].value_max = 5; },
        [](EventDraft& e) { e.claims[0].summary += "!"; },
        [](EventDraft& e) { e.claims[0].quote += "!"; },
        [](EventDraft& e) { e.claims[0].source_id = "origin"; },
        [](EventDraft& e) { e.claims[0].extra += "!"; }};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        CAPTURE(i);
        EventDraft draft = draft_of(atlas, 0);
        changes[i](draft);
        CHECK(print_of(with_event(atlas.bare(), draft)) != before);
    }
    EventDraft zero = draft_of(atlas, 0), minus_zero = zero;
    zero.at.lng = 0.0, minus_zero.at.lng = -0.0;
    CHECK(print_of(with_event(atlas, zero)) == print_of(with_event(atlas, minus_zero)));
}

TEST_CASE("what claims lead to counts, and nothing else") {
    const Atlas atlas = full_atlas();
    const std::string before = print_of(atlas);
    for (auto member :
         {&claims::Actor::id, &claims::Actor::name, &claims::Actor::short_name,
          &claims::Actor::side, &claims::Actor::kind, &claims::Actor::notes,
          &claims::Actor::source_id, &claims::Actor::parent_id, &claims::Actor::extra})
        for (std::size_t row = 0; row < atlas.actors.size(); ++row) {
            Atlas changed = atlas;
            changed.actors[row].*member += "!";
            CHECK(print_of(changed) != before);
        }
    for (auto member :
         {&claims::Source::id, &claims::Source::publisher, &claims::Source::title,
          &claims::Source::url, &claims::Source::archive_url, &claims::Source::published,
          &claims::Source::language, &claims::Source::via_id, &claims::Source::extra})
        for (std::size_t row = 0; row < atlas.sources.size(); ++row) {
            Atlas changed = atlas;
            changed.sources[row].*member += "!";
            CHECK(print_of(changed) != before);
        }
    Atlas more = atlas;
    more.title = "Another title";
    more.actors.push_back({"idle", "Nobody names it", "", "three", "", "", "", "", ""});
    more.sources.push_back({"unread", "", "", "", "", "", "", "", ""});
    CHECK(print_of(more) == before);
}

TEST_CASE("chains that lead back to their beginning have an end") {
    Atlas atlas = full_atlas();
    atlas.sources[0].via_id = "paper";
    atlas.actors[0].parent_id = "ministry";
    CHECK(print_of(atlas).size() == 64);
}

TEST_CASE("many events are put in order before they are digested together") {
    std::vector<EventDraft> drafts;
    for (int number = 0; number < 1000; ++number) {
        EventDraft draft;
        draft.id = "e" + std::to_string(number);
        draft.at = {46.5, 40.25};
        drafts.push_back(draft);
    }
    const Atlas atlas = with_events({}, drafts);
    CHECK(print_of(atlas) == "dd4d97c6ed3d16dace85f533be4abd6b5843661aaa5cd6d4dc74cb6b4c3d00ed");
    CHECK(print_of(turned_round(atlas)) == print_of(atlas));
}

TEST_CASE("the fingerprints are those that the published algorithm gives") {
    const io::Fingerprints prints = io::fingerprints_of(full_atlas());
    CHECK(prints.atlas == "160641d9310401a15503556b6f3caff151f5e87782e7a7a14b18ff18c14003de");
    CHECK(io::print_text(prints.events.at(0)) == "8a256750350b57ca");
}

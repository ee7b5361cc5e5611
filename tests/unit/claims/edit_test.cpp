#include "claims/edit/edit.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "claims/columns/extra_cells.hpp"
#include "claims/edit/merge_events.hpp"
#include "claims/status/status.hpp"

using namespace claims;

namespace {

EventDraft event(const std::string& id, const std::string& title = "An event") {
    EventDraft draft;
    draft.id = id;
    draft.title = title;
    draft.when = "2020-10-11";
    draft.at = {46.36, 40.68};
    return draft;
}

ClaimDraft claim(const std::string& id, const std::string& actor, Stance stance) {
    ClaimDraft draft;
    draft.id = id;
    draft.actor_id = actor;
    draft.stance = stance;
    draft.made = "2020-10-11";
    return draft;
}

Atlas atlas_of(int count) {
    Atlas atlas;
    atlas.title = "Test";
    atlas.actors = {{"a", "Actor A", "", "one", "", "", "", ""},
                    {"b", "Actor B", "", "two", "", "", "", ""}};
    for (int i = 0; i < count; ++i) atlas = with_event(atlas, event("e" + std::to_string(i)));
    return atlas;
}

std::vector<EventDraft> all(const Atlas& atlas) {
    std::vector<EventDraft> drafts;
    for (EventRow row = 0; row < atlas.event_count(); ++row) drafts.push_back(draft_of(atlas, row));
    return drafts;
}

bool equal(const std::vector<EventDraft>& a, const std::vector<EventDraft>& b) {
    return std::ranges::equal(a, b, [](const auto& x, const auto& y) { return same(x, y); });
}

}  // namespace

TEST_CASE("what is written comes back as it was") {
    EventDraft draft = event("ganja", "Accusation of an attack on Ganja");
    draft.claims = {claim("c1", "a", Stance::asserts), claim("c2", "b", Stance::denies)};
    draft.claims[0].metric = "killed_civilian";
    draft.claims[0].value_min = 5;
    draft.claims[0].value_max = 9;
    const Atlas atlas = with_event(atlas_of(3), draft);
    CHECK(same(draft_of(atlas, 3), draft));
    CHECK(derive_status(atlas, 3) == Status::contested);
}

TEST_CASE("an edit leaves the old atlas alone and shares what it did not touch") {
    const Atlas before = atlas_of(9000);
    REQUIRE(before.chunks().size() == 3);
    const Atlas after = with_event(before, event("e5000", "Another title"));
    CHECK(before.event(5000).title == "An event");
    CHECK(after.event(5000).title == "Another title");
    CHECK(after.chunks()[0] == before.chunks()[0]);
    CHECK(after.chunks()[1] != before.chunks()[1]);
    CHECK(after.chunks()[2] == before.chunks()[2]);
}

TEST_CASE("any series of edits equals the same series on a plain list") {
    std::mt19937 random(7);
    Atlas atlas = atlas_of(20);
    std::vector<EventDraft> model = all(atlas);
    for (int step = 0; step < 400; ++step) {
        const std::string id = "e" + std::to_string(random() % 40);
        const auto at = std::ranges::find(model, id, &EventDraft::id);
        if (random() % 3 == 0) {
            atlas = without_event(atlas, id);
            if (at != model.end()) model.erase(at);
        } else {
            EventDraft draft = event(id, "Title " + std::to_string(step));
            if (random() % 2 == 0) draft.claims = {claim("c", "a", Stance::asserts)};
            atlas = with_event(atlas, draft);
            if (at == model.end()) {
                model.push_back(draft);
            } else {
                *at = draft;
            }
        }
        REQUIRE(equal(all(atlas), model));
    }
}

TEST_CASE("the difference names exactly what changed") {
    const Atlas before = atlas_of(5000);
    Atlas after = with_event(before, event("e10", "Changed"));
    after = with_event(after, event("new"));
    after = without_event(after, "e4999");
    after = with_actor(after, {"c", "Actor C", "", "", "", "", "", ""});
    const Difference found = difference(before, after);
    REQUIRE(found.put.size() == 2);
    CHECK(after.event(found.put[0]).id == "e10");
    CHECK(after.event(found.put[1]).id == "new");
    CHECK(found.removed == std::vector<std::string>{"e4999"});
    REQUIRE(found.actors.size() == 1);
    CHECK(found.actors[0].id == "c");
    CHECK(found.sources.empty());
    CHECK(difference(after, after).is_empty());
}

TEST_CASE("a draft that cannot be kept says at which field and why") {
    const Atlas atlas = atlas_of(1);
    EventDraft draft = event("x", " ");
    draft.when = "2020-13-01";
    draft.at = {190, 40};
    draft.claims = {claim("c", "nobody", Stance::asserts)};
    draft.claims[0].value_min = 9;
    draft.claims[0].value_max = 3;
    std::vector<std::string> fields;
    for (const FieldProblem& problem : problems_of(draft, atlas)) {
        fields.push_back(problem.field);
        CHECK_FALSE(problem.sentence.empty());
    }
    CHECK(fields == std::vector<std::string>{"title", "when", "lng", "claims.0.actor_id",
                                             "claims.0.value_max", "claims.0.metric"});
    CHECK(problems_of(event("fine"), atlas).empty());
}

TEST_CASE("a figure at most, too, has to count something") {
    Atlas atlas = atlas_of(1);
    claims::Actor army;
    army.id = "army";
    atlas.actors.push_back(army);
    EventDraft draft = event("x");
    draft.claims = {claim("c", "army", Stance::asserts)};
    CHECK(problems_of(draft, atlas).empty());
    draft.claims[0].value_max = 5;
    REQUIRE(problems_of(draft, atlas).size() == 1);
    CHECK(problems_of(draft, atlas)[0].field == "claims.0.metric");
}

TEST_CASE("what could not be read keeps a draft from being taken in until it is mended") {
    const Atlas atlas = atlas_of(1);
    EventDraft draft = event("x");
    const EventDraft before = draft;
    set_unread(draft.unread, {"radius_m", "about", "“about” is no number."});
    set_unread(draft.unread, {"radius_m", "about 5", "“about 5” is no number."});
    CHECK_FALSE(same(before, draft));
    REQUIRE(problems_of(draft, atlas).size() == 1);
    CHECK(problems_of(draft, atlas)[0].sentence == "“about 5” is no number.");
    CHECK(unread_in(draft.unread, "radius_m")->text == "about 5");
    clear_unread(draft.unread, "radius_m");
    CHECK(same(before, draft));
}

TEST_CASE("two records of one event are filled up from each other, unknown columns among it") {
    EventDraft keep = event("keep"), drop = event("drop");
    keep.place.clear();
    drop.place = "Ganja";
    keep.extra = join_extra(std::vector<std::string>{"", "own"});
    drop.extra = join_extra(std::vector<std::string>{"theirs", "other", "last"});
    const EventDraft whole = merged(keep, drop);
    CHECK(whole.id == "keep");
    CHECK(whole.place == "Ganja");
    CHECK(split_extra(whole.extra) == std::vector<std::string>{"theirs", "own", "last"});
}

TEST_CASE("new ids are readable and free") {
    Atlas atlas = atlas_of(0);
    EventDraft draft = event("", "Gəncə: shelling?");
    CHECK(free_event_id(atlas, draft) == "gence-shelling-2020-10-11");
    draft.id = free_event_id(atlas, draft);
    atlas = with_event(atlas, draft);
    CHECK(free_event_id(atlas, draft) == "gence-shelling-2020-10-11-2");
    draft.claims = {claim(free_claim_id({}, draft), "a", Stance::asserts)};
    CHECK(free_claim_id({}, draft) == draft.claims[0].id + "-2");
    // A claim that another event has taken over has its id still.
    EventDraft other = event("other");
    other.claims = draft.claims;
    draft.claims.clear();
    CHECK(free_claim_id(with_event(atlas, other), draft) == draft.id + "-claim-2");
}

#include "claims/edit/joined_draft.hpp"

#include <doctest/doctest.h>

using namespace claims;

namespace {

EventDraft with_claims(const std::vector<ClaimDraft>& claims) {
    EventDraft event;
    event.id = "e";
    event.claims = claims;
    return event;
}

ClaimDraft claim_of(const std::string& id, const std::string& summary) {
    ClaimDraft claim;
    claim.id = id;
    claim.actor_id = "army";
    claim.summary = summary;
    return claim;
}

std::vector<std::string> summaries(const EventDraft& event) {
    std::vector<std::string> list;
    for (const ClaimDraft& claim : event.claims) list.push_back(claim.summary);
    return list;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a field stays as the side that wrote it has it") {
    EventDraft before = with_claims({});
    before.at = {46, 40};
    EventDraft mine = before, theirs = before;
    mine.title = "Mine";
    theirs.place = "Theirs";
    theirs.at = {47, 41};
    const JoinedDraft joined = joined_draft(before, mine, theirs);
    CHECK(joined.draft.title == "Mine");
    CHECK(joined.draft.place == "Theirs");
    CHECK(joined.draft.at == geo::LngLat{47, 41});
    CHECK(joined.contested.empty());
}

TEST_CASE("a place that nobody knows is no change of it") {
    EventDraft before = with_claims({});  // nowhere
    EventDraft theirs = before;
    theirs.at = {47, 41};
    CHECK(joined_draft(before, before, theirs).draft.at == geo::LngLat{47, 41});
}

TEST_CASE("what both wrote in the same way is not contested") {
    const EventDraft before = with_claims({claim_of("1", "one")});
    EventDraft both = with_claims({claim_of("1", "two")});
    both.title = "Both";
    const JoinedDraft joined = joined_draft(before, both, both);
    CHECK(same(joined.draft, both));
    CHECK(joined.contested.empty());
}

TEST_CASE("claims are joined one by one") {
    const EventDraft before =
        with_claims({claim_of("1", "one"), claim_of("2", "two"), claim_of("3", "three")});
    const EventDraft mine = with_claims(
        {claim_of("1", "one, mine"), claim_of("3", "three"), claim_of("", "new, mine")});
    const EventDraft theirs = with_claims({claim_of("4", "new, theirs"), claim_of("1", "one"),
                                           claim_of("2", "two"), claim_of("3", "three, theirs")});
    const JoinedDraft joined = joined_draft(before, mine, theirs);
    CHECK(summaries(joined.draft) ==
          Words{"new, theirs", "one, mine", "three, theirs", "new, mine"});
    CHECK(joined.contested.empty());
}

TEST_CASE("of a claim that one side took away and the other one wrote the written one stays") {
    const EventDraft before = with_claims({claim_of("1", "one"), claim_of("2", "two")});
    const EventDraft mine = with_claims({claim_of("2", "two, mine")});
    const EventDraft theirs = with_claims({claim_of("1", "one, theirs")});
    const JoinedDraft joined = joined_draft(before, mine, theirs);
    CHECK(summaries(joined.draft) == Words{"one, theirs", "two, mine"});
    CHECK(joined.contested.size() == 2);
}

TEST_CASE("a claim that both wrote in different ways stays as it is here, and is told") {
    const EventDraft before = with_claims({claim_of("1", "one")});
    const JoinedDraft joined = joined_draft(before, with_claims({claim_of("1", "mine")}),
                                            with_claims({claim_of("1", "theirs")}));
    CHECK(summaries(joined.draft) == Words{"mine"});
    CHECK(joined.contested ==
          Words{"a claim: here “army asserts: mine”, there “army asserts: theirs”"});
}

TEST_CASE("the order that claims were given here stays while others have not given another") {
    const EventDraft before = with_claims({claim_of("1", "one"), claim_of("2", "two")});
    const EventDraft mine =
        with_claims({claim_of("2", "two"), claim_of("", "new"), claim_of("1", "one")});
    EventDraft theirs = before;
    theirs.title = "Theirs";
    CHECK(summaries(joined_draft(before, mine, theirs).draft) == Words{"two", "new", "one"});
}

#include "claims/sides/side_account.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "claims/dates/edtf.hpp"
#include "claims/edit/edit.hpp"
#include "claims/status/derived_statuses.hpp"
#include "claims/status/status_finder.hpp"
#include "generated_atlas.hpp"
#include "unit/claims/little_atlas.hpp"

using namespace claims;

namespace {

struct Said {
    const char* name;
    std::vector<ClaimRow> claims;
    std::optional<Status> azerbaijan, armenia;  ///< nothing: silent
};

std::optional<Status> status_for(const Atlas& atlas, const char* side, KnownOn known_on = {}) {
    DerivedStatuses said;
    said.hear(side);
    const SideAccount account = account_of({0}, said.of(atlas, known_on));
    CHECK(account.rows.size() + account.silent == 1);
    if (account.rows.empty()) return std::nullopt;
    return account.statuses[0];
}

}  // namespace

TEST_CASE("a side's account comes from the claims of its own actors alone") {
    const std::vector<Said> table{
        {"nobody speaks", {}, {}, {}},
        {"only a third party speaks", {{"icrc", asserts}}, {}, {}},
        {"accusation and denial",
         {{"az-mod", asserts, day, "armenia"}, {"am-mod", denies, day, "armenia"}},
         Status::alleged,
         Status::contested},
        {"its own loss", {{"am-mfa", asserts}}, {}, Status::claimed},
        {"the accused says so itself",
         {{"az-mod", asserts, day, "armenia"}, {"am-mod", asserts, day, "armenia"}},
         Status::alleged,
         Status::acknowledged},
        {"each accuses the other",
         {{"az-mod", asserts, day, "armenia"}, {"am-mod", asserts, day, "azerbaijan"}},
         Status::alleged,
         Status::alleged},
        {"taken back",
         {{"az-mod", asserts, day, "armenia"}, {"az-mod", withdraws, "2020-10-12"}},
         Status::withdrawn,
         {}},
        {"verified by a third party, which is not its own word",
         {{"az-mod", asserts, day, "armenia"}, {"osce", asserts, day, "", Basis::verification}},
         Status::alleged,
         {}},
        {"two actors of one side contradict each other",
         {{"az-mod", asserts}, {"az-mfa", denies}},
         Status::contested,
         {}},
    };
    for (const Said& said : table) {
        CAPTURE(said.name);
        const Atlas atlas = little_atlas(said.claims);
        CHECK(status_for(atlas, "azerbaijan") == said.azerbaijan);
        CHECK(status_for(atlas, "armenia") == said.armenia);
    }
}

TEST_CASE("a side is silent until its claim is known") {
    const Atlas atlas = little_atlas({{"am-mod", denies, "2020-10-12", "armenia"}});
    CHECK_FALSE(status_for(atlas, "armenia", end_of("2020-10-11")));
    CHECK(status_for(atlas, "armenia", end_of("2020-10-12")) == Status::contested);
}

TEST_CASE("sides are named once, in the order of the actors") {
    CHECK(sides_of(little_atlas({})) ==
          std::vector<std::string>{"azerbaijan", "armenia", "turkey"});
}

TEST_CASE("what a side says is the same whatever was asked before") {
    DerivedStatuses kept;
    const Atlas atlas = generated_atlas(21, EventChunk::max_rows + 500);
    const std::vector<std::string> sides = sides_of(atlas);
    REQUIRE(sides.size() >= 2);
    std::size_t spoken = 0, different = 0;
    const auto check = [&](const Atlas& of, const std::string& side, const KnownOn& known_on) {
        kept.hear(side);
        DerivedStatuses fresh;
        fresh.hear(side);
        const std::vector<Status>& ours = kept.of(of, known_on);
        different += ours == fresh.of(of, known_on) ? 0 : 1;
        spoken += of.event_count() - std::ranges::count(ours, unspoken);
    };
    const auto end_of = [](const char* text) { return KnownOn(read_extent(text).end); };
    for (const std::string& side : {sides[0], sides[1]})
        for (const char* on : {"2020-10-09", "2020-10-10", "2020-10-11", "2020-10"}) {
            check(atlas, side, end_of(on));
            check(atlas, side, {});
            check(without_event(atlas, atlas.event(7).id), side, end_of(on));
        }
    CHECK(different == 0);
    CHECK(spoken > 0);
    Atlas renamed = atlas;
    for (Actor& actor : renamed.actors)
        if (actor.side == sides[1]) actor.side = "another side";
    spoken = 0;
    check(renamed, sides[1], {});
    CHECK(spoken == 0);
    check(renamed, "another side", {});
    CHECK(spoken > 0);
    CHECK(different == 0);
}

#include "claims/sides/side_account.hpp"

#include <doctest/doctest.h>

#include <numeric>

#include "claims/dates/edtf.hpp"
#include "claims/edit/edit.hpp"
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
    const SideAccount account = SideAccounts().account(atlas, {0}, side, known_on);
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

TEST_CASE("what is kept of a side's account is found anew for whatever has changed") {
    SideAccounts kept;
    const auto check = [&](const Atlas& atlas, const std::vector<EventRow>& rows,
                           std::string_view side, const KnownOn& known_on) {
        const SideAccount ours = kept.account(atlas, rows, side, known_on);
        const SideAccount fresh = SideAccounts().account(atlas, rows, side, known_on);
        CHECK(ours.rows == fresh.rows);
        CHECK(ours.statuses == fresh.statuses);
        CHECK(ours.silent == fresh.silent);
        return ours.rows.size();
    };
    const Atlas atlas = generated_atlas(21, EventChunk::max_rows + 500);
    std::vector<std::string> sides = sides_of(atlas);
    REQUIRE(sides.size() >= 2);
    std::vector<EventRow> all(atlas.event_count()), odd;
    std::iota(all.begin(), all.end(), EventRow(0));
    std::ranges::copy_if(all, std::back_inserter(odd), [](EventRow row) { return row % 2 == 1; });
    const std::size_t speaks = check(atlas, all, sides[0], {});
    CHECK(speaks > 0);
    CHECK(speaks < all.size());
    check(atlas, odd, sides[0], {});
    check(atlas, all, sides[1], {});
    const KnownOn early(read_extent("2020-10-05").end);
    check(atlas, all, sides[1], early);
    check(without_event(atlas, atlas.event(7).id), odd, sides[1], early);
    Atlas renamed = atlas;
    for (Actor& actor : renamed.actors)
        if (actor.side == sides[1]) actor.side = "another side";
    CHECK(check(renamed, all, sides[1], early) == 0);
    check(renamed, all, "another side", early);
}

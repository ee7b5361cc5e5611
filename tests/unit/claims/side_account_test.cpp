#include "claims/sides/side_account.hpp"

#include <doctest/doctest.h>

#include "unit/claims/little_atlas.hpp"

using namespace claims;

namespace {

struct Said {
    const char* name;
    std::vector<ClaimRow> claims;
    std::optional<Status> azerbaijan, armenia;  ///< nothing: silent
};

std::optional<Status> status_for(const Atlas& atlas, const char* side, KnownOn known_on = {}) {
    const SideAccount account = account_of(atlas, {0}, side, known_on);
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

#include <doctest/doctest.h>

#include "claims/status/status.hpp"
#include "unit/claims/little_atlas.hpp"

using claims::Basis;
using claims::Stance;
using claims::Status;

namespace {

constexpr auto checked = Basis::verification;

struct Row {
    std::string name;
    std::vector<ClaimRow> claims;
    Status status;
    int rule;
    std::string accused_side = {};
};

const std::string next_day = "2020-10-12";

void check(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const claims::Atlas atlas = little_atlas(row.claims, row.accused_side);
        const claims::Derivation derivation = claims::derive(atlas, 0);
        CHECK(to_word(derivation.status) == to_word(row.status));
        CHECK(derivation.rule == row.rule);
        CHECK(claims::derive_status(atlas, 0) == derivation.status);
        CHECK(derivation.reason.starts_with(std::string(to_word(row.status)) + ": "));
    }
}

}  // namespace

TEST_CASE("every line of the status table gives its status") {
    check({
        {"no claims", {}, Status::reported, 1},
        {"one claim, withdrawn",
         {{"az-mod"}, {"az-mod", withdraws, next_day}},
         Status::withdrawn,
         2},
        {"verified both ways",
         {{"osce", asserts, day, "", checked}, {"icrc", denies, day, "", checked}},
         Status::contested,
         3},
        {"verified", {{"osce", asserts, day, "", checked}}, Status::verified, 4},
        {"refuted", {{"osce", denies, day, "", checked}}, Status::refuted, 5},
        {"asserted and denied", {{"az-mod"}, {"am-mod", denies}}, Status::contested, 6},
        {"asserted by the accused side",
         {{"am-mod", asserts, day, "armenia"}},
         Status::acknowledged,
         7},
        {"asserted by two sides", {{"az-mfa"}, {"am-mfa"}}, Status::acknowledged, 7},
        {"one side accuses another", {{"az-mod", asserts, day, "armenia"}}, Status::alleged, 8},
        {"one side accuses nobody", {{"az-mod"}, {"az-mfa"}}, Status::claimed, 9},
        {"third parties only", {{"osce"}, {"icrc"}}, Status::reported, 10},
        {"only denied", {{"am-mod", denies}}, Status::contested, 11},
    });
}

TEST_CASE("an earlier rule goes before a later one") {
    check({
        {"verified although denied",
         {{"az-mod", asserts, day, "armenia"},
          {"am-mod", denies, day},
          {"osce", asserts, next_day, "", checked}},
         Status::verified,
         4},
        {"refuted although two sides assert it",
         {{"az-mod"}, {"am-mod"}, {"osce", denies, next_day, "", checked}},
         Status::refuted,
         5},
        {"contested although the accused side asserts it",
         {{"az-mod", asserts, day, "armenia"}, {"am-mfa"}, {"am-mod", denies}},
         Status::contested,
         6},
        {"acknowledged although a third party asserts it too",
         {{"osce"}, {"az-mod", asserts, day, "armenia"}, {"am-mod"}},
         Status::acknowledged,
         7},
        {"alleged although a third party repeats it",
         {{"osce"}, {"az-mod", asserts, day, "armenia"}},
         Status::alleged,
         8},
        {"claimed although a third party accuses",
         {{"osce", asserts, day, "armenia"}, {"az-mod"}},
         Status::claimed,
         9},
    });
}

TEST_CASE("the side that an event accuses stands in where a claim names none") {
    check({
        {"alleged", {{"az-mod"}}, Status::alleged, 8, "armenia"},
        {"acknowledged", {{"am-mod"}}, Status::acknowledged, 7, "armenia"},
        {"a claim that names a side goes before the event",
         {{"am-mod", asserts, day, "azerbaijan"}},
         Status::alleged,
         8,
         "armenia"},
        {"a third party's accusation is reported", {{"osce"}}, Status::reported, 10, "armenia"},
    });
}

TEST_CASE("an accused side that asserts it without naming anybody acknowledges it") {
    check({{"accused by a third party",
            {{"osce", asserts, day, "armenia"}, {"am-mod"}},
            Status::acknowledged,
            7}});
}

TEST_CASE("two sides that accuse a third have not made it acknowledge anything") {
    check({
        {"both accuse it",
         {{"az-mod", asserts, day, "turkey"}, {"am-mod", asserts, day, "turkey"}},
         Status::alleged,
         8},
        {"one accuses it", {{"az-mod", asserts, day, "turkey"}, {"am-mod"}}, Status::alleged, 8},
        {"it says so itself",
         {{"az-mod", asserts, day, "turkey"}, {"am-mod", asserts, day, "turkey"}, {"tr-mfa"}},
         Status::acknowledged,
         7},
    });
}

TEST_CASE("only a third party can verify") {
    check({
        {"a party's own check is a statement",
         {{"az-mod", asserts, day, "armenia", checked}},
         Status::alleged,
         8},
        {"a party's own check against it is a denial",
         {{"az-mod"}, {"am-mod", denies, day, "", checked}},
         Status::contested,
         6},
        {"somebody unnamed verifies nothing",
         {{"nobody", asserts, day, "", checked}},
         Status::reported,
         10},
    });
}

TEST_CASE("claims of somebody unnamed count, each for itself") {
    check({
        {"asserted", {{"nobody"}}, Status::reported, 10},
        {"one does not replace another",
         {{"nobody"}, {"nobody", denies, next_day}},
         Status::contested,
         6},
        {"one does not take another back",
         {{"nobody"}, {"nobody", withdraws, next_day}},
         Status::reported,
         10},
        {"denied", {{"az-mod"}, {"nobody", denies}}, Status::contested, 6},
    });
}

TEST_CASE("the published rules are numbered in order and every status has a meaning") {
    const auto& rules = claims::status_rules();
    REQUIRE(rules.size() == 11);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        CHECK(rules[i].number == static_cast<int>(i) + 1);
        CHECK_FALSE(rules[i].condition.empty());
    }
    for (const Status status : claims::all_statuses) {
        CHECK(claims::meaning(status).ends_with("."));
        CHECK(claims::status_from_word(to_word(status)) == status);
    }
}

#include "claims/sides/side_statements.hpp"

#include <doctest/doctest.h>

#include "unit/claims/little_atlas.hpp"

using namespace claims;

namespace {

struct Column {
    std::string side;      // in words
    std::string accusers;  // "-": not accused
    bool answers;
    std::string said;  // "az-mod asserts; …", with outcomes other than "stands"
    bool operator==(const Column&) const = default;
};

std::string said_in(const Atlas& atlas, const SideStatements& side) {
    std::string words;
    for (const auto& [claim, outcome] : side.statements) {
        if (!words.empty()) words += "; ";
        const Actor* actor = atlas.actor(claim.actor);
        words += (actor == nullptr ? "?" : actor->id) + " " + std::string(to_word(claim.stance));
        if (outcome != Outcome::stands) words += " (" + std::string(to_word(outcome)) + ")";
    }
    return words;
}

std::vector<Column> columns_of(const Atlas& atlas, const KnownOn& known_on = {}) {
    std::vector<Column> columns;
    for (const SideStatements& side : side_statements(atlas, 0, known_on).sides) {
        std::string accusers = side.is_accused ? "" : "-";
        for (const std::string& name : side.accusers) accusers += name + ";";
        columns.push_back({speaker_in_words(atlas, side.speaker, side.side), accusers, side.answers,
                           said_in(atlas, side)});
    }
    return columns;
}

}  // namespace

namespace doctest {
template <>
struct StringMaker<Column> {
    static String convert(const Column& column) {
        return (column.side + "|" + column.accusers + "|" + (column.answers ? "answers" : "") +
                "|" + column.said)
            .c_str();
    }
};
}  // namespace doctest

TEST_CASE("each side has a column with what it says, in the order of the actors table") {
    struct Row {
        const char* what;
        std::vector<ClaimRow> claims;
        std::string accused_side;
        std::vector<Column> expected;
    };
    const std::string az = "Azerbaijani Defence Ministry;";
    const std::vector<Row> rows{
        {"nobody speaks", {}, "", {}},
        {"the event accuses who is silent", {}, "armenia", {{"Armenia", "", false, ""}}},
        {"an accusation without an answer",
         {{"az-mod", asserts, day, "armenia"}},
         "",
         {{"Azerbaijan", "-", true, "az-mod asserts"}, {"Armenia", az, false, ""}}},
        {"an accusation denied; the later claim stands first in the table",
         {{"am-mod", denies, "2020-10-12", "armenia"}, {"az-mod", asserts, day, "armenia"}},
         "",
         {{"Azerbaijan", "-", true, "az-mod asserts"}, {"Armenia", az, true, "am-mod denies"}}},
        {"the accused side speaks of something else",
         {{"az-mod", asserts, day, "armenia"}, {"am-mod", asserts, day}},
         "",
         {{"Azerbaijan", "-", true, "az-mod asserts"}, {"Armenia", az, false, "am-mod asserts"}}},
        {"the accused side accuses another",
         {{"az-mod", asserts, day, "armenia"}, {"am-mod", asserts, day, "azerbaijan"}},
         "",
         {{"Azerbaijan", "Armenian Defence Ministry;", true, "az-mod asserts"},
          {"Armenia", az, true, "am-mod asserts"}}},
        {"third parties come after parties, the unnamed last",
         {{"nobody", asserts}, {"osce", asserts}, {"tr-mfa", asserts}, {"icrc", denies}},
         "",
         {{"Turkey", "-", false, "tr-mfa asserts"},
          {"Third parties", "-", false, "osce asserts; icrc denies"},
          {"Unnamed", "-", false, "? asserts"}}},
        {"what was taken back stays in sight, and accuses nobody any more",
         {{"az-mod", asserts, day, "armenia"}, {"az-mod", withdraws, "2020-10-12"}},
         "",
         {{"Azerbaijan", "-", true, "az-mod asserts (withdrawn); az-mod withdraws (withdrawal)"},
          {"Armenia", "", false, ""}}},
        {"a side that no actor speaks for is accused",
         {{"az-mod", asserts, day, "elsewhere"}},
         "",
         {{"Azerbaijan", "-", true, "az-mod asserts"}, {"Elsewhere", az, false, ""}}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(columns_of(little_atlas(row.claims, row.accused_side)) == row.expected);
    }
}

TEST_CASE("who says nothing is named, and claims not yet known are only counted") {
    const Atlas atlas = little_atlas({{"az-mod", asserts, "2020-10-11", "armenia"},
                                      {"am-mod", denies, "2020-10-12", "armenia"},
                                      {"osce", asserts, "2020-10-13"}});
    const EventSides all = side_statements(atlas, 0, {});
    CHECK(all.silent == std::vector<std::string>{"Turkey"});
    CHECK(all.later == 0);

    const EventSides early = side_statements(atlas, 0, end_of("2020-10-11"));
    CHECK(early.silent == std::vector<std::string>{"Turkey", "Third parties"});
    CHECK(early.later == 2);
    REQUIRE(early.sides.size() == 2);
    CHECK(early.sides[1].is_accused);
    CHECK(early.sides[1].statements.empty());
}

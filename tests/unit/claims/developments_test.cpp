#include "claims/sides/developments.hpp"

#include <doctest/doctest.h>

#include "claims/dates/edtf.hpp"
#include "unit/claims/little_atlas.hpp"

using namespace claims;

namespace {

std::vector<Development> between(const Atlas& atlas, const std::string& since,
                                 const std::string& until) {
    return developments(atlas, {0}, {end_of(since), end_of(until)});
}

const Atlas& denied_later() {
    static const Atlas atlas = little_atlas({{"az-mod", asserts, "2020-10-11", "armenia"},
                                             {"am-mod", denies, "2020-10-12", "armenia"},
                                             {"osce", asserts, "2020-11"}});
    return atlas;
}

}  // namespace

TEST_CASE("the first claim and the denial after it are each a development") {
    const auto first = between(denied_later(), "2020-10-10", "2020-10-11");
    REQUIRE(first.size() == 1);
    CHECK(first[0].known_before == 0);
    CHECK(change_in_words(first[0]) == "no claim before, now alleged");

    const auto second = between(denied_later(), "2020-10-11", "2020-10-12");
    REQUIRE(second.size() == 1);
    CHECK(change_in_words(second[0]) == "alleged before, now contested");
    REQUIRE(second[0].news.size() == 1);
    CHECK(news_in_words(denied_later(), second[0].news[0]) ==
          "12 October 2020: " + denied_later().actors[second[0].news[0].actor].label() + " denies");
}

TEST_CASE("a claim known only to the month is news when the month is over") {
    CHECK(between(denied_later(), "2020-10-12", "2020-11-29").empty());
    const auto late = between(denied_later(), "2020-10-12", "2020-11-30");
    REQUIRE(late.size() == 1);
    CHECK(change_in_words(late[0]) == "contested, as before");
}

TEST_CASE("news come in the order of time, whatever their order in the table") {
    const Atlas atlas = little_atlas({{"am-mod", denies, "2020-10-13", "armenia"},
                                      {"az-mod", asserts, "2020-10-11", "armenia"}});
    const auto all = between(atlas, "2020-10-01", "2020-10-31");
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].news.size() == 2);
    CHECK(all[0].news[0].stance == asserts);
    CHECK(change_in_words(all[0]) == "no claim before, now contested");
}

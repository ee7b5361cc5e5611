#include "claims/edit/duplicates.hpp"

#include <doctest/doctest.h>

#include <numeric>

#include "support/small_atlas.hpp"

namespace {

std::vector<claims::LikelyDuplicate> pairs_in(const claims::Atlas& atlas) {
    std::vector<claims::EventRow> rows(atlas.event_count());
    std::iota(rows.begin(), rows.end(), claims::EventRow(0));
    return claims::likely_duplicates(atlas, rows);
}

}  // namespace

TEST_CASE("the same day, a near place and a similar title make a likely duplicate") {
    const auto atlas =
        support::small_atlas({{"a", {46.36, 40.68}, "2020-10-11", "Shelling of Ganja city"},
                              {"b", {46.40, 40.70}, "2020-10-11", "Ganja shelling"},
                              {"c", {46.36, 40.68}, "2020-10-11", "Talks about a ceasefire"},
                              {"d", {46.36, 40.68}, "2020-10-20", "Shelling of Ganja city"},
                              {"e", {49.80, 40.40}, "2020-10-11", "Shelling of Ganja city"}});
    const auto pairs = pairs_in(*atlas);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].first == 0);
    CHECK(pairs[0].second == 1);
    CHECK(pairs[0].distance_m > 3000);
    CHECK(pairs[0].distance_m < 5000);
}

TEST_CASE("events that last for months or have open ends are no duplicates of everything") {
    const auto atlas =
        support::small_atlas({{"a", {46.36, 40.68}, "1988/2020", "Shelling of Ganja"},
                              {"b", {46.36, 40.68}, "2020-09-27/..", "Shelling of Ganja"},
                              {"c", {46.36, 40.68}, "2020-10-11", "Shelling of Ganja"}});
    CHECK(pairs_in(*atlas).empty());
}

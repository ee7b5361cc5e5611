#include "claims/filter/undated.hpp"

#include <doctest/doctest.h>

#include "claims/edit/edit.hpp"
#include "claims/filter/filter.hpp"
#include "support/small_atlas.hpp"

TEST_CASE("every time window lets events without a date through, and they are counted") {
    claims::EventDraft some_day;
    some_day.id = "some day";
    const claims::Atlas atlas = with_event(
        *support::small_atlas({{"a", {46, 40}, "2020-10-10"}, {"b", {47, 41}, "2020-09-27/.."}}),
        some_day);
    claims::Filter filter;
    filter.window = claims::Extent{0, 86400};
    const claims::Overview overview = claims::apply_filter(atlas, filter);
    REQUIRE(overview.rows == std::vector<claims::EventRow>{2});
    CHECK(claims::undated_among(atlas, overview.rows) == 1);
    CHECK(claims::undated_among(atlas, {0, 1}) == 0);
    CHECK(claims::undated_in_words(0).empty());
    CHECK(claims::undated_in_words(1) == "1 event without a date is shown whatever the time");
    CHECK(claims::undated_in_words(1234) ==
          "1,234 events without a date are shown whatever the time");
}

#include "claims/edit/duplicates.hpp"

#include <doctest/doctest.h>

#include <numeric>
#include <random>
#include <stdexcept>

#include "claims/edit/title_words.hpp"
#include "geo/measure/distance.hpp"
#include "support/small_atlas.hpp"

namespace {

std::vector<claims::LikelyDuplicate> pairs_in(const claims::Atlas& atlas) {
    std::vector<claims::EventRow> rows(atlas.event_count());
    std::iota(rows.begin(), rows.end(), claims::EventRow(0));
    const claims::LikelyDuplicates found = claims::likely_duplicates(atlas, rows);
    CHECK(found.is_whole);
    return found.pairs;
}

/// Each compared with each, as likely_duplicates() says.
std::vector<std::pair<claims::EventRow, claims::EventRow>> pairs_one_by_one(
    const claims::Atlas& atlas) {
    claims::TitleWords titles;
    std::vector<std::pair<claims::EventRow, claims::EventRow>> pairs;
    constexpr claims::Instant day = 86'400;
    for (claims::EventRow b = 0; b < atlas.event_count(); ++b) {
        const claims::Event y = atlas.event(b);
        titles.add(y.title);
        for (claims::EventRow a = 0; a < b; ++a) {
            const claims::Event x = atlas.event(a);
            const bool is_near = geo::distance_m(x.at, y.at) <= claims::near_duplicate_m;
            const bool has_same_name = !x.place.empty() && x.place == y.place;
            const bool is_same_time =
                x.when.begin - y.when.end <= day && y.when.begin - x.when.end <= day;
            if ((is_near || has_same_name) && is_same_time && titles.likeness(a, b) >= 0.34)
                pairs.emplace_back(a, b);
        }
    }
    return pairs;
}

/// Events about a place, many of them near each other in place, time and words.
std::shared_ptr<const claims::Atlas> crowd_about(const geo::LngLat& middle, double lngs) {
    std::mt19937 random(17);
    std::uniform_real_distribution<double> offset(-0.3, 0.3);
    std::uniform_int_distribution<int> day(1, 9), word(0, 3), place(0, 20);
    const std::vector<std::string> words{"shelling", "clash", "ceasefire", "protest"};
    std::vector<support::SmallEvent> events;
    for (int i = 0; i < 400; ++i) {
        double lng = middle.lng + lngs * offset(random);
        if (lng > 180.0) lng -= 360.0;
        events.push_back({"e" + std::to_string(i),
                          {lng, std::min(90.0, middle.lat + offset(random))},
                          "2020-10-0" + std::to_string(day(random)),
                          words[word(random)] + " " + words[word(random)]});
        if (const int name = place(random); name < 8)
            events.back().place = "Place " + std::to_string(name);
    }
    return support::small_atlas(events);
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

TEST_CASE("pairs are those of each compared with each, anywhere on earth") {
    for (const auto& [middle, lngs] :
         {std::pair(geo::LngLat{46.4, 40.7}, 1.0), std::pair(geo::LngLat{179.95, -17.0}, 1.0),
          std::pair(geo::LngLat{10.0, 89.9}, 500.0)}) {
        const auto atlas = crowd_about(middle, lngs);
        std::vector<claims::EventRow> rows(atlas->event_count());
        std::iota(rows.begin(), rows.end(), claims::EventRow(0));
        const auto found =
            claims::likely_duplicates(*atlas, rows, claims::near_duplicate_m, 100'000);
        std::vector<std::pair<claims::EventRow, claims::EventRow>> pairs;
        for (const auto& pair : found.pairs) pairs.emplace_back(pair.first, pair.second);
        std::ranges::sort(pairs);
        auto expected = pairs_one_by_one(*atlas);
        std::ranges::sort(expected);
        CHECK(expected.size() > 100);
        CHECK(pairs == expected);
        CHECK(found.is_whole);
        CHECK(std::ranges::is_sorted(found.pairs, std::greater{},
                                     &claims::LikelyDuplicate::title_likeness));
        const auto best = claims::likely_duplicates(*atlas, rows, claims::near_duplicate_m, 5);
        REQUIRE(best.pairs.size() == 5);
        for (std::size_t i = 0; i < 5; ++i) {
            CHECK(best.pairs[i].first == found.pairs[i].first);
            CHECK(best.pairs[i].second == found.pairs[i].second);
        }
    }
}

TEST_CASE("of equal titles, those of one day come before those of one month") {
    const auto atlas =
        support::small_atlas({{"a", {46.36, 40.68}, "2020-10", "Shelling of Ganja"},
                              {"b", {46.36, 40.68}, "2020-10-11", "Shelling, Ganja"},
                              {"c", {46.40, 40.68}, "2020-10-11", "shelling of Ganja"}});
    const auto pairs = pairs_in(*atlas);
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].first == 1);
    CHECK(pairs[0].second == 2);
}

TEST_CASE("a figure in a title tells events apart, a short word does not") {
    claims::TitleWords titles;
    for (const char* title : {"School 5 was hit", "School 7 was hit", "school 5, hit!"})
        titles.add(title);
    CHECK(titles.likeness(0, 2) == 1.0);
    CHECK(titles.likeness(0, 1) == doctest::Approx(1.0 / 3.0));
}

TEST_CASE("marks around words are no part of them, in any script") {
    claims::TitleWords titles;
    for (const char* title : {"Shelling, Ganja", "“Shelling” – Ganja…", "«Shelling» Ganja",
                              "Գանձակ, հրետակոծություն", "Գանձակ՝ հրետակոծություն։"})
        titles.add(title);
    CHECK(titles.likeness(0, 1) == 1.0);
    CHECK(titles.likeness(0, 2) == 1.0);
    CHECK(titles.likeness(3, 4) == 1.0);
    CHECK(titles.likeness(0, 3) == 0.0);
}

TEST_CASE("where too many lie on one day, it is said that not all were compared") {
    std::vector<support::SmallEvent> events;
    for (int i = 0; i < 1000; ++i)
        events.push_back({"e" + std::to_string(i), {46.36, 40.68}, "2020-10-11", "Shelling"});
    const auto atlas = support::small_atlas(events);
    std::vector<claims::EventRow> rows(atlas->event_count());
    std::iota(rows.begin(), rows.end(), claims::EventRow(0));
    const auto found = claims::likely_duplicates(*atlas, rows);
    CHECK_FALSE(found.is_whole);
    CHECK(found.pairs.size() == claims::most_duplicates);
}

TEST_CASE("a search that is no longer wanted ends with what its listener throws") {
    const auto atlas = crowd_about({46.4, 40.7}, 1.0);
    const std::vector<claims::EventRow> rows{0, 1, 2};
    CHECK_THROWS_AS(claims::likely_duplicates(*atlas, rows, claims::near_duplicate_m, 10,
                                              [](double) { throw std::runtime_error("enough"); }),
                    std::runtime_error);
}

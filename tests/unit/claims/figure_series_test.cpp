#include "claims/sides/figure_series.hpp"

#include <doctest/doctest.h>

#include "unit/claims/little_atlas.hpp"

using namespace claims;

namespace {

constexpr double no_figure = not_provided;
constexpr auto statement = Basis::statement;

std::string label_of(const Atlas& atlas, TableIndex actor) {
    return actor == no_entry ? "?" : atlas.actors[actor].id;
}

std::string told(double value) {
    return std::isnan(value) ? "_" : std::to_string(static_cast<int>(value));
}

/// "az-mod 22..22; am-mod 5.._ (withdrawn) | osce, icrc!": figures, then who gives none; "!": names
/// the metric.
std::string told(const Atlas& atlas, const Figures& figures) {
    std::string words;
    for (const FigureSeries& series : figures.series) {
        words += label_of(atlas, series.actor);
        for (const FigureMark& mark : series.marks) {
            words += " " + told(mark.claim.value_min) + ".." + told(mark.claim.value_max);
            if (mark.outcome != Outcome::stands)
                words += " (" + std::string(to_word(mark.outcome)) + ")";
        }
        words += "; ";
    }
    words += "|";
    for (const WithoutFigure& without : figures.without)
        words += " " + label_of(atlas, without.actor) + (without.names_metric ? "!" : "");
    return words;
}

std::string dead_in(const std::vector<ClaimRow>& rows, const KnownOn& known_on = {}) {
    const Atlas atlas = little_atlas(rows);
    return told(atlas, figure_series(atlas, {0}, "killed", known_on, 100));
}

}  // namespace

TEST_CASE("figures stand claimant by claimant in order of time, and are never added up") {
    CHECK(dead_in({}) == "|");
    CHECK(dead_in({{"am-mod", asserts, "2020-10-12", "", statement, "killed", 5, no_figure},
                   {"az-mod", asserts, "2020-10-12", "", statement, "killed", 30, 30},
                   {"az-mod", asserts, "2020-10-11", "", statement, "killed", 20, 25}}) ==
          "az-mod 20..25 30..30; am-mod 5.._; |");
    // Two actors of one side stay two.
    CHECK(dead_in({{"az-mfa", asserts, day, "", statement, "killed", 2, 2},
                   {"az-mod", asserts, day, "", statement, "killed", 3, 3}}) ==
          "az-mod 3..3; az-mfa 2..2; |");
}

TEST_CASE("an open lower end is a figure; who gives none is listed as such") {
    CHECK(dead_in({{"az-mod", asserts, day, "", statement, "killed", no_figure, 9},
                   {"osce", asserts, day},
                   {"icrc", asserts, day, "", statement, "killed", no_figure, no_figure},
                   {"am-mod", asserts, day, "", statement, "wounded", 4, 4}}) ==
          "az-mod _..9; | am-mod icrc! osce");
}

TEST_CASE("a figure taken back stays, marked so; a withdrawal gives none of its own") {
    CHECK(dead_in({{"az-mod", asserts, "2020-10-11", "", statement, "killed", 7, 7},
                   {"az-mod", withdraws, "2020-10-12", "", statement, "killed", 7, 7}}) ==
          "az-mod 7..7 (withdrawn); |");
}

TEST_CASE("what was not known on the day does not count, neither as figure nor as silence") {
    const std::vector<ClaimRow> rows{
        {"az-mod", asserts, "2020-10-11", "", statement, "killed", 7, 7},
        {"am-mod", asserts, "2020-10-12", "", statement, "killed", 9, 9},
        {"osce", asserts, "2020-10-12"}};
    CHECK(dead_in(rows, end_of("2020-10-11")) == "az-mod 7..7; |");
    CHECK(dead_in(rows) == "az-mod 7..7; am-mod 9..9; | osce");
}

TEST_CASE("of too many figures the latest stay, and the others are counted") {
    const Atlas atlas =
        little_atlas({{"az-mod", asserts, "", "", statement, "killed", 1, 1},
                      {"az-mod", asserts, "2020-10-11", "", statement, "killed", 2, 2},
                      {"am-mod", asserts, "2020-10-12", "", statement, "killed", 3, 3},
                      {"osce", asserts, "2020-10-12", "", statement, "killed", 4, 4}});
    const auto with_room_for = [&](std::size_t most) {
        const Figures figures = figure_series(atlas, {0}, "killed", {}, most);
        return told(atlas, figures) + " " + std::to_string(figures.left_out);
    };
    CHECK(with_room_for(4) == "az-mod 1..1 2..2; am-mod 3..3; osce 4..4; | 0");
    CHECK(with_room_for(2) == "az-mod; am-mod 3..3; osce 4..4; | 2");
    CHECK(with_room_for(1) == "az-mod; am-mod 3..3; osce; | 3");
    CHECK(with_room_for(0) == "az-mod; am-mod; osce; | 4");
}

TEST_CASE("metrics come with their figures, the best known first") {
    const Atlas atlas =
        little_atlas({{"az-mod", asserts, day, "", statement, "wounded", no_figure, no_figure},
                      {"az-mod", asserts, day, "", statement, "killed", 1, 1},
                      {"am-mod", asserts, "2020-10-12", "", statement, "wounded", 2, 2},
                      {"am-mod", asserts, "2020-10-12", "", statement, "wounded", 2, 3},
                      {"osce", asserts, day}});
    const auto all = metrics_among(atlas, {0}, {});
    REQUIRE(all.size() == 2);
    CHECK(all[0].metric == "wounded");
    CHECK(all[0].claims == 3);
    CHECK(all[0].figures == 2);
    const auto early = metrics_among(atlas, {0}, end_of(day));
    REQUIRE(early.size() == 2);
    CHECK(early[0].metric == "killed");
    CHECK(early[1].figures == 0);
    CHECK(metrics_among(atlas, {}, {}).empty());
}

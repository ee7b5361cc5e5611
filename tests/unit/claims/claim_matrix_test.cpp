#include "claims/sides/claim_matrix.hpp"

#include <doctest/doctest.h>

#include "claims/dates/edtf.hpp"
#include "unit/claims/generated_atlas.hpp"
#include "unit/claims/little_atlas.hpp"

using namespace claims;

namespace {

/// "az-mod +; am-mod −×2": the rows of the only column; "w" for withdrew.
std::string column_of(const std::vector<ClaimRow>& rows, const KnownOn& known_on = {}) {
    const Atlas atlas = little_atlas(rows);
    const ClaimMatrix matrix = claim_matrix(atlas, {0}, known_on, 10);
    std::string words;
    for (const ClaimMatrix::Cell& cell : matrix.column(0)) {
        const TableIndex actor = matrix.actors()[cell.actor_row];
        words += (actor == no_entry ? "?" : atlas.actors[actor].id) + " ";
        words += cell.stance == asserts ? "+" : cell.stance == denies ? "-" : "w";
        if (cell.claims > 1) words += "×" + std::to_string(cell.claims);
        words += "; ";
    }
    return words;
}

/// An event a date, each with one claim by az-mod.
Atlas events_at(const std::vector<std::string>& dates) {
    Atlas atlas = little_atlas({});
    auto chunk = std::make_shared<EventChunk>();
    for (const std::string& date : dates) {
        Event event;
        event.id = event.when_text = date;
        event.when = read_extent(date);
        Claim claim;
        claim.actor = 0;
        chunk->push_back(event, {claim});
    }
    Atlas made = atlas.bare();
    made.add_chunk(chunk);
    return made;
}

}  // namespace

TEST_CASE("a cell is the latest stance of an actor as known on the day") {
    CHECK(column_of({}) == "");
    CHECK(column_of({{"az-mod", asserts}}) == "az-mod +; ");
    CHECK(column_of({{"az-mod", denies, "2020-10-12"}, {"az-mod", asserts, "2020-10-11"}}) ==
          "az-mod -×2; ");
    CHECK(column_of({{"az-mod", asserts, "2020-10-11"}, {"az-mod", withdraws, "2020-10-12"}}) ==
          "az-mod w×2; ");
    CHECK(column_of({{"az-mod", asserts, "2020-10-11"}, {"az-mod", withdraws, "2020-10-12"}},
                    end_of("2020-10-11")) == "az-mod +; ");
    CHECK(column_of(
              {{"osce", denies}, {"nobody", asserts}, {"am-mfa", denies}, {"az-mfa", asserts}}) ==
          "az-mfa +; am-mfa -; osce -; ? +; ");
}

TEST_CASE("events stand in order of time, those without a date last, the rest left out") {
    const Atlas atlas = events_at({"", "2020-10-12", "2020-10", "1994", "2020-10-12/2020-10-14"});
    const auto ids = [&](std::size_t most) {
        std::string words;
        const ClaimMatrix matrix = claim_matrix(atlas, {0, 1, 2, 3, 4}, {}, most);
        for (const EventRow row : matrix.events()) words += std::string(atlas.event(row).id) + " ";
        return words + "+" + std::to_string(matrix.left_out());
    };
    CHECK(ids(9) == "1994 2020-10 2020-10-12 2020-10-12/2020-10-14  +0");
    CHECK(ids(2) == "1994 2020-10 +3");
    CHECK(ids(0) == "+5");
}

TEST_CASE("rows are grouped by side, then third parties, then the unnamed") {
    const Atlas atlas =
        little_atlas({{"osce"}, {"am-mod"}, {"az-mfa"}, {"nobody"}, {"az-mod"}, {"icrc"}});
    const ClaimMatrix matrix = claim_matrix(atlas, {0}, {}, 10);
    std::string words;
    for (const ClaimMatrix::Group& group : matrix.groups())
        words += speaker_in_words(atlas, group.speaker, group.side) + " " +
                 std::to_string(group.first_row) + "; ";
    CHECK(words == "Azerbaijan 0; Armenia 2; Third parties 3; Unnamed 5; ");
    CHECK(matrix.actors().size() == 6);
}

TEST_CASE("every claim of a generated atlas is counted in its one cell") {
    const Atlas atlas = generated_atlas(7, 300);
    std::vector<EventRow> rows;
    for (EventRow row = 0; row < atlas.event_count(); ++row) rows.push_back(row);
    const ClaimMatrix matrix = claim_matrix(atlas, rows, {}, 1000);
    std::size_t counted = 0;
    for (std::size_t column = 0; column < matrix.events().size(); ++column)
        for (std::size_t row = 0; row < matrix.actors().size(); ++row) {
            std::size_t expected = 0;
            for (const Claim& claim : atlas.claims_about(matrix.events()[column])) {
                const TableIndex actor =
                    atlas.actor(claim.actor) == nullptr ? no_entry : claim.actor;
                expected += actor == matrix.actors()[row];
            }
            const ClaimMatrix::Cell* cell = matrix.cell(column, row);
            CHECK((cell == nullptr ? 0 : cell->claims) == expected);
            counted += expected;
        }
    CHECK(counted == atlas.claim_count());
}

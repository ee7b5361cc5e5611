#include <doctest/doctest.h>

#include "importing.hpp"
#include "problems.hpp"

using test::added;
using test::imported;
using test::only;

namespace {

const std::string columns = "id,title,date,lat,lng,actor,stance,killed,source\n";

}  // namespace

TEST_CASE("rows beside merged cells go on with the event above, whatever its id is") {
    const test::Scratch scratch("import-merged");
    for (const std::string id : {"e7", "7", ""}) {
        CAPTURE(id);
        const io::Import import = imported(scratch, "t.csv",
                                           columns + id +
                                               ",Shelling,2020-10-11,40,46,A,asserts,5,Agency\n"
                                               ",,,,,B,denies,,Paper\n"
                                               ",,,,,C,,2,\n");
        INFO(test::in_words(import.preview.problems));
        CHECK(import.preview.problems.empty());
        CHECK(import.preview.joined == 2);
        const claims::EventDraft event = only(import);
        CHECK(event.title == "Shelling");
        REQUIRE(event.claims.size() == 3);
        CHECK(event.claims[0].value_min == 5);
        CHECK(event.claims[1].actor_id == "actor-b");
        CHECK(event.claims[1].stance == claims::Stance::denies);
        CHECK(event.claims[2].value_min == 2);
        CHECK(test::suspicions(import).find(
                  "2 rows name a claimant and nothing of an event (line 3, line 4)") !=
              std::string::npos);
    }
}

TEST_CASE("each event has the rows below it, up to the next one") {
    const test::Scratch scratch("import-merged-several");
    const io::Import import = imported(scratch, "t.csv",
                                       columns +
                                           "a1,One,2020-10-11,40,46,A,,,\n"
                                           ",,,,,B,,,\n"
                                           ",,,,,C,,,\n"
                                           "a2,Two,2020-10-12,41,46,A,,,\n"
                                           "a3,Three,2020-10-13,41,46,A,,,\n"
                                           ",,,,,D,,,\n"
                                           "a1,,,,,E,,,\n"
                                           ",,,,,F,,,\n");
    CHECK(import.preview.left_out == 0);
    CHECK(added(import, "a1").claims.size() == 5);
    CHECK(added(import, "a2").claims.size() == 1);
    CHECK(added(import, "a3").claims.size() == 2);
}

TEST_CASE("an empty row ends an event, so that a sum below it is nobody's claim about that") {
    const test::Scratch scratch("import-merged-sum");
    for (const std::string gap : {"\n", ",,,,,,,,\n", "  \n", ",,\n"}) {
        CAPTURE(gap);
        const io::Import import = imported(scratch, "t.csv",
                                           columns + "a1,One,2020-10-11,40,46,A,,10,\n" + gap +
                                               ",,,,,Total,,10,\n"
                                               ",,,,,Rest,,1,\n");
        CHECK(only(import).claims.size() == 1);
        CHECK(import.preview.left_out == 2);
        CHECK(test::has_problem(import.preview.problems, "t.csv", "line 4", "nothing to call"));
    }
}

TEST_CASE("what goes on with a row that is left out is left out, too, with its line") {
    const test::Scratch scratch("import-merged-lost");
    const io::Import import = imported(scratch, "t.csv",
                                       columns +
                                           "a1,One,2020-10-11,40,46,A,,,\n"
                                           ",,,,,B,,,\n"
                                           "a2,Two,2020-10-12,40,46,A,,,,surplus\n"
                                           ",,,,,C,,,\n"
                                           "a1,One,2020-10-13,40,46,A,,,\n"
                                           ",,,,,D,,,\n"
                                           ",,,,,E,,,\n"
                                           "a3,Three,2020-10-14,40,46,A,,,\n"
                                           ",,,,,F,,,\n");
    INFO(test::in_words(import.preview.problems));
    CHECK(added(import, "a1").claims.size() == 2);
    CHECK(added(import, "a3").claims.size() == 2);
    CHECK(import.additions.event_count() == 2);
    CHECK(import.preview.left_out == 5);
    for (const char* line : {"line 5", "line 7", "line 8"})
        CHECK(test::has_problem(import.preview.problems, "t.csv", line,
                                "goes on with the row above it"));
}

TEST_CASE("rows of an event that cannot be called anything are all named") {
    const test::Scratch scratch("import-merged-nameless");
    const io::Import import =
        imported(scratch, "t.csv",
                 "title,lat,lng,actor,stance,quote\n,40,46,A,asserts,\n,,,B,denies,No\n"
                 ",,,B,denies,No\n");
    CHECK(import.preview.left_out == 3);
    CHECK(import.preview.joined == 0);
    CHECK(import.preview.repeated == 0);
    for (const char* line : {"line 2", "line 3", "line 4"})
        CHECK(test::has_problem(import.preview.problems, "t.csv", line, "nothing to call"));
}

TEST_CASE("a row without a claimant does not end the event above it") {
    const test::Scratch scratch("import-merged-between");
    const io::Import import = imported(scratch, "t.csv",
                                       "title,date,actor,stance,quote\n"
                                       "One,2020-10-11,A,asserts,q\n"
                                       ",,,,more\n"
                                       ",,B,denies,no\n");
    CHECK(import.additions.event_count() == 2);
    CHECK(import.additions.event(1).title == "One");  // given out with its last row
    CHECK(import.preview.joined == 1);
}

TEST_CASE("notes are an event's name where no column is a title, and only sheets have rows above") {
    const test::Scratch scratch("import-merged-else");
    const io::Import notes = imported(scratch, "t.csv",
                                      "actor,date,description\n"
                                      "X,2020-10-11,Shelling of Ganja\n"
                                      "Y,,Shelling of Barda\n");
    CHECK(notes.additions.event_count() == 2);
    const io::Import json =
        imported(scratch, "t.json",
                 R"([{"title": "One", "date": "2020-10-11", "actor": "A"}, {"actor": "B"}])");
    CHECK(only(json).claims.size() == 1);
    CHECK(json.preview.left_out == 1);
}

TEST_CASE("a row that says anything of an event, or below which none is, is one of its own") {
    const test::Scratch scratch("import-merged-own");
    const io::Import undated = imported(scratch, "t.csv",
                                        columns +
                                            ",,,,,A,,3,Agency\n"
                                            ",One,2020-10-11,40,46,A,,,\n"
                                            ",Two,,,,B,,,\n"
                                            ",,2020-10-12,,,C,,,\n");
    CHECK(undated.preview.joined == 0);
    CHECK(undated.additions.event_count() == 3);
    CHECK(undated.preview.left_out == 1);  // as before: there is nothing to call it by
    const io::Import claims_alone =
        imported(scratch, "alone.csv", "actor,quote\nA,It was so\nB,It was not\n");
    CHECK(claims_alone.additions.event_count() == 2);
}

TEST_CASE("without a claimant a row goes on with nothing") {
    const test::Scratch scratch("import-merged-nobody");
    const io::Import import = imported(scratch, "t.csv",
                                       columns +
                                           ",One,2020-10-11,40,46,A,,,\n"
                                           ",,,,,,,4,Agency\n");
    CHECK(import.preview.joined == 0);
    CHECK(only(import).claims.size() == 1);
}

TEST_CASE("a sheet with merged cells that grows adds its new statements to what is there") {
    const test::Scratch scratch("import-merged-grows");
    const std::string event = ",Shelling,2020-10-11,40,46,A,asserts,5,Agency\n";
    const io::Import once = imported(scratch, "t.csv", columns + event);
    const io::Import again = io::read_import(
        scratch.write("t2.csv", columns + event + ",,,,,B,denies,,Paper\n"), {}, once.additions);
    CHECK(again.merge.events_added == 0);
    CHECK(again.merge.events_extended == 1);
    CHECK(again.merge.claims_added == 1);
}

TEST_CASE("the same event twice is one event, with the rows below both") {
    const test::Scratch scratch("import-merged-twice");
    const std::string event = ",Shelling,2020-10-11,40,46,A,asserts,5,Agency\n";
    const std::string denial = ",,,,,B,denies,,Paper\n", figure = ",,,,,C,,2,\n";
    const io::Import import =
        imported(scratch, "t.csv", columns + event + denial + event + denial + figure);
    CHECK(only(import).claims.size() == 3);
    CHECK(import.preview.repeated == 2);
    CHECK(import.preview.joined == 2);
}

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
        CHECK(test::suspicions(import).find("2 rows name a claimant and nothing of an event") !=
              std::string::npos);
    }
}

TEST_CASE("each event has the rows below it, up to the next one") {
    const test::Scratch scratch("import-merged-several");
    const io::Import import = imported(scratch, "t.csv",
                                       columns +
                                           "a1,One,2020-10-11,40,46,A,,,\n"
                                           ",,,,,B,,,\n"
                                           ",,,,,,,,\n"
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

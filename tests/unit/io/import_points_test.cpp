#include <doctest/doctest.h>
#include <fmt/format.h>

#include "importing.hpp"
#include "io/mapping/unusable_mapping.hpp"
#include "problems.hpp"

using test::imported;
using test::only;

TEST_CASE("columns are guessed from headers in several languages") {
    const test::Scratch scratch("import-headers");
    for (const char* header :
         {"Title,Date,Latitude,Longitude,Location,Killed",
          "Название,Дата,Широта,Долгота,Место,Погибшие", "Başlık,Tarih,Enlem,Boylam,Yer,Ölü",
          "Başlıq,Tarix,Enlik,Uzunluq,Yer,Killed",
          "Վերնագիր,Ամսաթիվ,Լայնություն,Երկայնություն,Վայր,Զոհեր",
          "Titel,Datum,Breite,Länge,Ort,Tote"}) {
        INFO(header);
        const io::Import import =
            imported(scratch, "t.csv",
                     fmt::format("{}\nAn event,11.10.2020,40.6828,46.3606,Ganja,5\n", header));
        const claims::EventDraft event = only(import);
        CHECK(event.title == "An event");
        CHECK(event.when == "2020-10-11");
        CHECK(event.at == geo::LngLat{46.3606, 40.6828});
        CHECK(event.place == "Ganja");
        REQUIRE(event.claims.size() == 1);
        CHECK(event.claims[0].metric == "killed_person");
        CHECK(event.claims[0].actor_id == "data-set-t");
    }
}

TEST_CASE("columns without a telling header are guessed from what they hold") {
    const test::Scratch scratch("import-contents");
    const claims::EventDraft event = only(imported(
        scratch, "t.csv", "c1,c2,c3,c4\nSomething happened,11 October 2020,40.6828,46.3606\n"));
    CHECK(event.title == "Something happened");
    CHECK(event.when == "2020-10-11");
    CHECK(event.at == geo::LngLat{46.3606, 40.6828});
    const claims::EventDraft pair =
        only(imported(scratch, "p.csv", "what,where\nSomething,\"40.6828, 46.3606\"\n"));
    CHECK(pair.at == geo::LngLat{46.3606, 40.6828});
}

TEST_CASE("the guess can be corrected, and corrections that cannot be are refused") {
    const test::Scratch scratch("import-corrections");
    const std::string text = "name,alias,Lat,Lon\nFirst,Second,46.3606,40.6828\n";
    const io::Import import = imported(
        scratch, "t.csv", text,
        test::with_map({{"alias", "title"}, {"Lat", "lng"}, {"lon", "lat"}, {"name", ""}}));
    CHECK(only(import).title == "Second");
    CHECK(only(import).at == geo::LngLat{46.3606, 40.6828});
    CHECK(only(import).notes.empty());
    CHECK(import.preview.mapping.field_of.at("Lon") == "lat");
    CHECK_THROWS_WITH_AS(imported(scratch, "t.csv", text, test::with_map({{"nix", "title"}})),
                         doctest::Contains("no column “nix”"), io::UnusableMapping);
    CHECK_THROWS_WITH_AS(imported(scratch, "t.csv", text, test::with_map({{"name", "nix"}})),
                         doctest::Contains("“nix” is no field"), io::UnusableMapping);
}

TEST_CASE("a mapping survives as text and is found again by the header") {
    const io::ColumnMapping mapping = test::with_map({{"Ö \"x\"", "title"}, {"y", ""}}).mapping;
    CHECK(io::mapping_from_json(io::to_json(mapping)) == mapping);
    CHECK(io::mapping_from_json("no JSON").is_empty());
    CHECK(io::header_signature({"ab", "c"}) != io::header_signature({"a", "bc"}));
    const test::Scratch scratch("import-remembered");
    io::ImportOptions options;
    std::string asked_for;
    options.remembered = [&](const std::string& signature) {
        asked_for = signature;
        return test::with_map({{"b", "title"}}).mapping;
    };
    const io::Import import = imported(scratch, "t.csv", "title,b\nOne,Two\n", options);
    CHECK(asked_for == io::header_signature({"title", "b"}));
    CHECK(import.preview.is_remembered);
    CHECK(only(import).title == "Two");
}

TEST_CASE("what no field takes up is kept in the notes, and figures belong to somebody") {
    const test::Scratch scratch("import-points-claims");
    const io::Import import = imported(
        scratch, "list.csv",
        "title,killed,wounded,actor,source,url,Colour\n"
        "A,20-25,>3,Ministry of A,Agency,https://example.org/1,red\nB,,,,,,\nC,many,,,,,\n");
    const claims::EventDraft event = draft_of(import.additions, 0);
    CHECK(event.notes == "Colour: red\nwounded: >3");
    REQUIRE(event.claims.size() == 2);
    CHECK(event.claims[0].actor_id == "actor-ministry-of-a");
    CHECK(event.claims[0].value_min == 20);
    CHECK(event.claims[0].value_max == 25);
    CHECK(event.claims[1].metric == "wounded_person");
    CHECK(import.additions.sources.at(0).url == "https://example.org/1");
    CHECK(draft_of(import.additions, 1).claims.empty());
    CHECK(test::has_problem(import.preview.problems, "list.csv", "line 4", "is no figure"));
}

TEST_CASE("ids come from the content, so that a row is one event however often it is read") {
    const test::Scratch scratch("import-ids");
    const std::string text =
        "id,title,lat,lng\n1,One,40.5,46.5\n2,Two,40.6,46.6\n1,One,40.5,46.5\n";
    const io::Import import = imported(scratch, "t.csv", text);
    CHECK(import.additions.event_count() == 2);
    CHECK(import.preview.repeated == 1);
    CHECK(import.preview.left_out == 0);
    const io::Import again =
        io::read_import(scratch.write("renamed.csv", text), {}, import.merge.atlas);
    CHECK(again.merge.events_added == 0);
    CHECK(again.merge.already_there == 2);
}

TEST_CASE("a row without a title is called by what else it says, and that is told") {
    const test::Scratch scratch("import-untitled");
    const io::Import import = imported(
        scratch, "t.csv", "id,title,notes,lat,lng\na,,Fire in a depot,40,46\nb,B,,41,46\n");
    CHECK(test::added(import, "a").title == "Fire in a depot");
    CHECK(test::suspicions(import).find("There is no title in 1 row;") != std::string::npos);
    const io::Import all = imported(scratch, "u.csv", "id,title,lat,lng\nb,B,41,46\n");
    CHECK(test::suspicions(all).find("no title") == std::string::npos);
}

TEST_CASE("exchanged coordinates are suspected, within a file and against the atlas") {
    const test::Scratch scratch("import-exchanged");
    std::string text = "id,title,lat,lng\n";
    for (int i = 0; i < 8; ++i) text += fmt::format("a{0},T{0},50.{0},30.{0}\n", i);
    const io::Import one = imported(scratch, "t.csv", text + "b,Odd,30.5,50.5\n");
    CHECK(test::suspicions(one).find("1 place lies far from all others") != std::string::npos);
    CHECK(test::has_problem(one.preview.problems, "t.csv", "line 10", "exchanged"));

    const io::Import right = imported(scratch, "right.csv", text);
    CHECK(right.preview.suspicions.empty());
    const io::Import turned =
        io::read_import(scratch.write("turned.csv", "title,lat,lng\nX,30.4,50.4\nY,30.5,50.5\n"),
                        {}, right.merge.atlas);
    CHECK(test::suspicions(turned).find("look exchanged") != std::string::npos);
}

TEST_CASE("impossible places are reported and not drawn") {
    const test::Scratch scratch("import-impossible");
    const io::Import import = imported(
        scratch, "t.csv", "title,lat,lng\nA,140.5,46.5\nB,north,46.5\nC,,46.5\nD,40.5,46.5\n");
    CHECK(import.additions.event_count() == 4);
    CHECK(!import.additions.event(0).is_located());
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 2", "exchanged"));
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 3", "is no number"));
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 4", "no latitude"));
    CHECK(import.preview.places.size() == 1);
}

TEST_CASE("the preview of a long file shows places from all of it") {
    const test::Scratch scratch("import-sample");
    std::string text = "title,lat,lng\n";
    for (int i = 0; i < 9000; ++i) text += fmt::format("T{0},{1:.4f},46.5\n", i, 30 + i * 0.001);
    const io::Import import = imported(scratch, "t.csv", text);
    CHECK(import.preview.places.size() > 1000);
    CHECK(import.preview.places.size() <= io::ImportPreview::most_places);
    CHECK(import.preview.places.back().lat > 38.9);
}

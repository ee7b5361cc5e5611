#include <doctest/doctest.h>

#include "importing.hpp"
#include "io/error.hpp"
#include "io/foreign/json_rows.hpp"
#include "problems.hpp"

using test::added;
using test::imported;

namespace {

/// The sentence with which a file is refused; empty when it is taken.
std::string refusal(const test::Scratch& scratch, std::string_view content) {
    try {
        imported(scratch, "events.json", content);
        return {};
    } catch (const io::Error& error) {
        return error.what();
    }
}

bool says(const std::string& sentence, std::string_view part) {
    INFO(sentence);
    return sentence.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("TimeMap's own events in JSON are read as its server gives them") {
    const test::Scratch scratch("import-timemap-json");
    const io::Import import = imported(scratch, "events.json", R"([
  {"id": "12", "description": "Smoke over the town. Seen from \"the south\".",
   "date": "10/11/2020", "time": "14:30", "location": "Smalltown",
   "latitude": "40,5", "longitude": "46.5", "category": "Shelling",
   "associations": ["north", "south"], "sources": ["clip-1", "https://example.org/clip"]},

  {"id": 13, "description": "Undated [in braces }]", "date": "", "location": null,
   "latitude": 40.6, "longitude": 46.6, "associations": [], "sources": []}
])");
    INFO(test::in_words(import.preview.problems));
    CHECK(import.preview.profile == io::ImportProfile::timemap);
    CHECK(import.preview.problems.empty());
    const claims::EventDraft event = added(import, "timemap-12");
    CHECK(event.title == "Smoke over the town");
    CHECK(event.when == "2020-10-11");
    CHECK(event.at == geo::LngLat{46.5, 40.5});
    CHECK(event.layer == "Shelling");
    CHECK(event.notes.find("Associations: north; south") != std::string::npos);
    CHECK(import.additions.sources.size() == 2);
    CHECK(added(import, "timemap-13").title == "Undated [in braces }]");
    CHECK(says(test::suspicions(import), "month before day"));
    CHECK(says(test::suspicions(import), "--dates dmy"));
}

TEST_CASE("TimeMap's numbered columns and older names are read, too") {
    const test::Scratch scratch("import-timemap-rows");
    const io::Import rows = imported(scratch, "rows.json",
                                     R"([{"id":"1","description":"A","date":"8/23/2011",
        "location":"B","latitude":"1","longitude":"2","association1":"north","association2":"",
        "source1":"clip-1","source2":"clip-2"}])");
    CHECK(rows.preview.profile == io::ImportProfile::timemap);
    CHECK(rows.additions.sources.size() == 2);
    CHECK(added(rows, "timemap-1").notes.find("Associations: north") != std::string::npos);

    const io::Import older =
        imported(scratch, "older.json",
                 R"([{"desc":"SOME TEXT","date":"8/23/2011","time":"18:30","location":"NAME",
        "lat":"17.810358","long":"-18.2251664","source":"clip","filters":"a, b",
        "category":"c"}])");
    CHECK(older.preview.profile == io::ImportProfile::timemap);
    const claims::EventDraft event = test::only(older);
    CHECK(event.title == "SOME TEXT");
    CHECK(event.when == "2011-08-23");
    CHECK(event.at == geo::LngLat{-18.2251664, 17.810358});
    CHECK(older.additions.sources.size() == 1);
}

TEST_CASE("any other list of objects in JSON is a table of points") {
    const test::Scratch scratch("import-json-points");
    const io::Import import =
        imported(scratch, "points.json",
                 "\xEF\xBB\xBF [{\"title\":\"One\",\"lat\":40.5},\n{\"lng\":46.5,\"lat\":40.25,"
                 "\"title\":\"Two\",\"tags\":[\"a\",\"b\"],\"more\":{\"deep\":[1]}}]\n");
    CHECK(import.preview.profile == io::ImportProfile::points);
    CHECK(import.additions.event_count() == 2);
    CHECK(import.preview.columns ==
          std::vector<std::string>{"title", "lat", "lng", "tags", "more"});
    CHECK(test::has_problem(import.preview.problems, "points.json", "line 1", ""));
}

TEST_CASE("a list in JSON that is damaged is refused with its line") {
    const test::Scratch scratch("import-json-damaged");
    CHECK(says(refusal(scratch, "[\n{\"a\": 1},\n{\"a\": nope}]"), "is not valid JSON on line 3"));
    CHECK(says(refusal(scratch, "[\n{\"a\": 1}\n{\"a\": 2}]"), "on line 3, a comma is missing"));
    CHECK(says(refusal(scratch, "[\n{\"a\": 1},\n"), "the list is not closed"));
    CHECK(says(refusal(scratch, "[\n{\"a\": [1, 2"), "an object is not closed"));
    CHECK(says(refusal(scratch, "[{\"a\": \"b"), "a text is not closed"));
    CHECK(says(refusal(scratch, "[\n\n3]"), "on line 3, an object in"));
    CHECK(says(refusal(scratch, "[{\"a\":1}] 7"), "something follows"));
    CHECK(says(refusal(scratch, "[{\"a\":\"\xFF\"}]"), "is not valid JSON on line 1"));
    CHECK(says(refusal(scratch, "[]"), "empty list"));
    CHECK(says(refusal(scratch, "[{\"a\":" + std::string(1000, '[') + "}]"), "on line 1"));
    std::string wide = "[{";
    for (std::size_t i = 0; i <= io::JsonRows::most_columns; ++i)
        wide += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\":1";
    CHECK(says(refusal(scratch, wide + "}]"), "more than 1000 different members"));
    const std::string large(io::JsonRows::longest_object + 2, 'x');
    CHECK(says(refusal(scratch, "[{\"a\":\"" + large + "\"}]"), "longer than 16 MiB"));
}

#include "io/card/listing.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "claims/dates/edtf.hpp"
#include "io/utf8.hpp"
#include "scratch.hpp"
#include "small_atlas.hpp"

using io::ListFormat;

namespace {

std::string listed(ListFormat format, const claims::Filter& filter = {}) {
    const claims::Atlas& atlas = test::small_atlas();
    return io::list_events(atlas, claims::apply_filter(atlas, filter), filter.known_on, format);
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

const std::set<std::string> promised{"id",    "title",     "kind",  "when",   "lng",    "lat",
                                     "place", "precision", "layer", "status", "reason", "claims"};

}  // namespace

TEST_CASE("the formats have the words of the command line") {
    CHECK(io::list_format_from_word("table") == ListFormat::table);
    CHECK(io::list_format_from_word("geojson") == ListFormat::geojson);
    CHECK_FALSE(io::list_format_from_word("xml").has_value());
}

TEST_CASE("JSON is an array of objects with all that is promised") {
    const auto events = nlohmann::json::parse(listed(ListFormat::json));
    REQUIRE(events.is_array());
    REQUIRE(events.size() == 4);
    for (const auto& event : events) {
        std::set<std::string> fields;
        for (const auto& [field, value] : event.items()) fields.insert(field);
        CHECK(fields == promised);
    }
    CHECK(events[0]["id"] == "bridge");
    CHECK(events[0]["lng"] == 46.5);
    CHECK(events[0]["status"] == "contested");
    CHECK(events[0]["reason"].get<std::string>().starts_with("contested: asserted by"));
    CHECK(events[0]["claims"] == 2);
    CHECK(events[2]["lng"].is_null());
    CHECK(events[2]["lat"].is_null());
    CHECK(events[3]["place"] == "Yuxarı Şəhər");
}

TEST_CASE("what was not yet known is not counted") {
    claims::Filter filter;
    filter.known_on = claims::read_edtf("2021-03-01").date->extent.end;
    const auto events = nlohmann::json::parse(listed(ListFormat::json, filter));
    CHECK(events[0]["claims"] == 1);
    CHECK(events[0]["status"] == "alleged");
    CHECK(events[1]["claims"] == 0);
}

TEST_CASE("GeoJSON follows RFC 7946") {
    const auto collection = nlohmann::json::parse(listed(ListFormat::geojson));
    CHECK(collection["type"] == "FeatureCollection");
    CHECK_FALSE(collection.contains("crs"));
    const auto& features = collection["features"];
    REQUIRE(features.size() == 4);
    CHECK(features[0]["type"] == "Feature");
    CHECK(features[0]["id"] == "bridge");
    CHECK(features[0]["geometry"]["type"] == "Point");
    CHECK(features[0]["geometry"]["coordinates"] == nlohmann::json{46.5, 40.25});
    CHECK(features[0]["properties"]["status"] == "contested");
    CHECK(features[2]["geometry"].is_null());
}

TEST_CASE("CSV quotes what needs it and can be read as an atlas again") {
    const std::string csv = listed(ListFormat::csv);
    const auto lines = lines_of(csv);
    CHECK(lines[0] == "id,title,kind,when,lng,lat,place,precision,layer,status,reason,claims");
    CHECK(csv.find("\"Parade in the \"\"Upper\"\" town\"") != std::string::npos);

    const test::Scratch scratch("listed_csv");
    scratch.write("events.csv", csv);
    const claims::Atlas again = *io::read_atlas(scratch.folder()).atlas;
    REQUIRE(again.event_count() == 4);
    for (claims::EventRow row = 0; row < 4; ++row) {
        CHECK(again.event(row).title == test::small_atlas().event(row).title);
        CHECK(again.event(row).is_located() == test::small_atlas().event(row).is_located());
    }
}

TEST_CASE("the table's columns stand under their headings") {
    const auto lines = lines_of(listed(ListFormat::table));
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].starts_with("id "));
    CHECK(lines[5] == "4 of 4 events");
    const auto column_of = [](const std::string& line, std::string_view words) {
        return io::display_width(std::string_view(line).substr(0, line.find(words)));
    };
    const std::size_t title = column_of(lines[0], "title");
    CHECK(column_of(lines[1], "Bridge damaged") == title);
    CHECK(column_of(lines[4], "Parade in") == title);  // behind letters of two bytes
}

TEST_CASE("the table counts what is shown of what there is") {
    claims::Filter filter;
    filter.kinds.only = {"attack"};
    CHECK(lines_of(listed(ListFormat::table, filter)).back() == "1 of 4 events");
}

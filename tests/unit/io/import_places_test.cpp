#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>
#include <cmath>

#include "geo/measure/distance.hpp"
#include "importing.hpp"
#include "io/foreign/coordinates.hpp"
#include "problems.hpp"

using test::added;
using test::imported;

namespace {

constexpr geo::LngLat ganja{46.3606, 40.6828};

bool is_near(const geo::LngLat& at, const geo::LngLat& expected) {
    return std::abs(at.lng - expected.lng) < 1e-3 && std::abs(at.lat - expected.lat) < 1e-3;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::string feature(const char* properties, const char* coordinates = "[46.3606, 40.6828]") {
    return fmt::format(
        R"({{"type":"Feature","properties":{{{}}},"geometry":{{"type":"Point","coordinates":{}}}}})",
        properties, coordinates);
}

io::Import import_features(const test::Scratch& scratch, std::initializer_list<std::string> list) {
    return imported(
        scratch, "t.geojson",
        fmt::format(R"({{"type":"FeatureCollection","features":[{}]}})", fmt::join(list, ",")));
}

}  // namespace

TEST_CASE("the shape says where an event is whose cells do not") {
    const test::Scratch scratch("import-shape-or-cells");
    const io::Import import = import_features(
        scratch, {feature(R"("id":"a","name":"Empty","x":null,"y":null)"),
                  feature(R"("id":"b","name":"UTM","x":615000.5,"y":4504000.5)"),
                  feature(R"("id":"c","name":"UTM","x":615100.5,"y":4504100.5)"),
                  feature(R"("id":"d","name":"Good","x":46.5,"y":40.5)", "[46.5, 40.5]")});
    INFO(test::suspicions(import), test::in_words(import.preview.problems));
    for (const char* id : {"a", "b", "c"}) CHECK(added(import, id).at == ganja);
    CHECK(added(import, "d").at == geo::LngLat{46.5, 40.5});
    CHECK(import.preview.problems.empty());
    CHECK(has(test::suspicions(import), "hold none in 2 rows, first on feature 2; the shape"));
    CHECK(has(added(import, "b").notes, "x: 615000.5"));
}

TEST_CASE("that rows have no shape that is understood is said once") {
    const test::Scratch scratch("import-shapeless");
    const auto with_shape = [](const char* id, const char* shape) {
        return fmt::format(
            R"({{"type":"Feature","properties":{{"id":"{}","name":"N"}},"geometry":{}}})", id,
            shape);
    };
    const io::Import import = import_features(
        scratch, {feature(R"("id":"a","name":"A")"), with_shape("b", R"({"type":"Foo"})"),
                  with_shape("c", R"({"type":"Point","coordinates":[]})"),
                  with_shape("d", R"({"type":"GeometryCollection","geometries":[]})"),
                  with_shape("e", "null"), feature(R"("id":"f","name":"F")", "[46.5]"),
                  with_shape("g", R"({"type":"Polygon","coordinates":[1, 2]})"),
                  with_shape("h", "\"POINT\"")});
    CHECK(import.additions.event_count() == 8);
    CHECK(std::isnan(added(import, "f").at.lng));
    INFO(test::suspicions(import));
    CHECK(has(test::suspicions(import),
              "There is no shape, or none that is understood, in 7 rows, first on feature 2; such "
              "events are listed but not drawn."));
    CHECK(added(import, "a").at == ganja);
    const io::Import all = import_features(scratch, {feature(R"("id":"a","name":"A")")});
    CHECK(test::suspicions(all) == "");
}

TEST_CASE("a place that cannot be converted is none, and no damage of the file") {
    const test::Scratch scratch("import-unconverted");
    const io::Import import =
        imported(scratch, "t.geojson",
                 fmt::format(R"({{
        "type":"FeatureCollection",
        "crs":{{"type":"name","properties":{{"name":"urn:ogc:def:crs:EPSG::32638"}}}},
        "features":[{},{}]}})",
                             feature(R"("id":"a","name":"A")", "[615000, 4504000]"),
                             feature(R"("id":"b","name":"B")", "[1e30, 1e30]")));
    CHECK(std::abs(added(import, "a").at.lng - ganja.lng) < 0.01);
    CHECK(std::isnan(added(import, "b").at.lng));
    CHECK(has(test::suspicions(import), "in 1 row, first on feature 2; such"));
}

TEST_CASE("cells that lie far from the shape are taken, and that is said once") {
    const test::Scratch scratch("import-shape-apart");
    const io::Import import =
        import_features(scratch, {feature(R"("id":"a","name":"A","lat":40.6829,"lon":46.3606)"),
                                  feature(R"("id":"b","name":"B","lat":40.7,"lon":46.4)"),
                                  feature(R"("id":"c","name":"C","lat":40.8,"lon":46.4)")});
    INFO(test::suspicions(import));
    CHECK(added(import, "b").at == geo::LngLat{46.4, 40.7});
    CHECK(has(test::suspicions(import),
              "lie more than 100 m apart in 2 rows, first on feature 2; the coordinates were"));
    CHECK(import.preview.problems.empty());
}

TEST_CASE("an end without a beginning is an open span") {
    const test::Scratch scratch("import-end-alone");
    const io::Import import = imported(scratch, "t.csv",
                                       "id,title,start,end\n"
                                       "a,A,,13.10.2020\n"
                                       "b,B,soon,13.10.2020\n"
                                       "c,C,,11-13.10.2020\n"
                                       "d,D,1-3 Feb 2020,..\n");
    CHECK(added(import, "a").when == "../2020-10-13");
    CHECK(added(import, "b").when == "../2020-10-13");
    CHECK(added(import, "c").when == "../2020-10-13");
    CHECK(added(import, "d").when == "2020-02-01/..");
    CHECK(import.preview.problems.size() == 1);
}

TEST_CASE("what is not understood is kept in the notes") {
    const test::Scratch scratch("import-kept");
    const io::Import import = imported(scratch, "t.csv",
                                       "id,title,Date,lat,lng,killed,wounded,radius_m,notes\n"
                                       "a,A,soon after,north,46.5,many,5,far,Word\n"
                                       "b,B,2020-10-11,40.5,46.5,3,5,100,\n"
                                       "c,C,,140.5,46.5,,,,\n");
    CHECK(added(import, "a").notes ==
          "Word\nDate: soon after\nlat: north\nlng: 46.5\nradius_m: far\nkilled: many");
    CHECK(added(import, "b").notes.empty());
    CHECK(added(import, "c").notes == "lat: 140.5\nlng: 46.5");
    const io::Import pair =
        imported(scratch, "p.csv", "id,title,coordinates\na,A,///filled.count.soap\n");
    CHECK(added(pair, "a").notes == "coordinates: ///filled.count.soap");
}

TEST_CASE("a second column of the same header, and a number for an id, are kept in the notes") {
    const test::Scratch scratch("import-twice");
    const io::Import import =
        imported(scratch, "t.csv", "id,title,date,date\n17,A,2020-10-01,2020-10-02\n");
    const claims::EventDraft event = test::only(import);
    CHECK(event.when == "2020-10-01");
    CHECK(event.notes == "date: 2020-10-02\nid: 17");
}

TEST_CASE("coordinates in one cell are read in degrees and minutes, and as points in WKT") {
    const test::Scratch scratch("import-degrees-cell");
    for (const char* text :
         {"40°40′58″N 46°21′38″E", "40°40'58\"\"N, 46°21'38\"\"E", "N40°40'58\"\" E46°21'38\"\"",
          "46°21′38″E 40°40′58″N", "40°40.967'N 46°21.636'E", "40 40 58 N 46 21 38 E",
          "40 40 58, 46 21 38", "40 40.967, 46 21.636", "N 40.6828 E 46.3606",
          "POINT(46.3606 40.6828)", "Point Z (46.3606 40.6828 400)",
          "SRID=4326;POINT(46.3606 40.6828)"}) {
        const io::Import import =
            imported(scratch, "t.csv", fmt::format("title,coordinates\nA,\"{}\"\n", text));
        CHECK_MESSAGE(is_near(test::only(import).at, ganja), text);
    }
    for (const char* text : {"POLYGON((46 40, 47 40, 47 41, 46 40))", "POINT(46.36)", "POINT EMPTY",
                             "SRID=3857;POINT(46.3606 40.6828)", "40°75'58N 46°21'38E",
                             "2020-10-11 14:30", "12 34 56 78", "146°21'38 40°40'58"})
        CHECK_MESSAGE(!io::read_coordinates(text), text);
    for (const char* header : {"WKT", "geometry", "the_geom"})
        CHECK(test::only(imported(scratch, "w.csv",
                                  fmt::format("title,{}\nA,POINT (46.3606 40.6828)\n", header)))
                  .at == ganja);
}

TEST_CASE("coordinates in two cells are read in degrees and minutes, too") {
    const test::Scratch scratch("import-degrees-cells");
    using Cells = std::pair<const char*, const char*>;
    for (const auto& [lat, lng] :
         {Cells{"40°40′58″N", "46°21′38″E"}, Cells{"40°40′58″", "46°21′38″"},
          Cells{"40 40 58", "46 21 38"}, Cells{"40° 40.967'", "46° 21.636'"},
          Cells{"N 40.6828", "E 46.3606"}, Cells{"40.6828N", "46.3606E"},
          Cells{"46°21′38″E", "40°40′58″N"}}) {
        const io::Import import =
            imported(scratch, "t.csv", fmt::format("title,lat,lng\nA,{},{}\n", lat, lng));
        INFO(lat, " ", test::in_words(import.preview.problems));
        CHECK(is_near(test::only(import).at, ganja));
    }
    // Never exchanged because only that would be possible.
    const io::Import turned = imported(scratch, "t.csv", "title,lat,lng\nA,146 21 38,40 40 58\n");
    CHECK(std::isnan(test::only(turned).at.lat));
    CHECK(turned.preview.problems.size() == 1);
}

TEST_CASE("a table without a place or date says so, and which columns were left") {
    const test::Scratch scratch("import-none");
    const std::string neither =
        test::suspicions(imported(scratch, "t.csv", "title,where to,moment\nA,B,C\n"));
    CHECK(
        has(neither, "No column was understood as the coordinates of events, which are not drawn"));
    CHECK(has(neither,
              "No column was understood as the date of events. If it is among “where to”, "
              "“moment”, it can be named (--map COLUMN=when)."));
    CHECK(test::suspicions(
              imported(scratch, "t.csv", "title,colour,date,lat,lng\nA,red,2020,40,46\n"))
              .empty());
}

TEST_CASE("who claims what is understood from headers and from stances, and else missed") {
    const test::Scratch scratch("import-who");
    const io::Import told = imported(scratch, "t.csv",
                                     "id,title,day,lat,lng,Claimed by,Party,Position,Blamed,Dead\n"
                                     "e,E,2020,40,46,A,North,asserts,South,3\n"
                                     "e,E,2020,40,46,B,South,denied,,\n");
    CHECK(test::suspicions(told).empty());
    const claims::EventDraft event = test::only(told);
    REQUIRE(event.claims.size() == 2);
    CHECK(event.claims.front().accuses_side == "south");
    CHECK(event.claims.back().stance == claims::Stance::denies);
    const std::string missed = test::suspicions(
        imported(scratch, "t.csv", "title,day,lat,lng,actor,what,who\nE,2020,40,46,A,no,North\n"));
    CHECK(has(missed,
              "No column was understood as the stance of claimants, who are taken to assert"));
    CHECK(has(missed, "as the side of claimants, who are taken as third parties"));
    CHECK(has(missed, "--map COLUMN=side"));
}

TEST_CASE("squares of the Military Grid Reference System are places as wide as the square") {
    const test::Scratch scratch("import-mgrs");
    const io::Import import = test::imported(scratch, "t.csv",
                                             "id,title,MGRS\n"
                                             "a,A,38TPL 14977 04435\n"
                                             "b,B,38T PL 149 044\n"
                                             "c,C,38TPL1404\n"
                                             "d,D,38TZZ1404\n");
    INFO(test::in_words(import.preview.problems));
    const claims::EventDraft point = test::added(import, "a");
    CHECK(geo::distance_m(point.at, {46.3606, 40.6828}) < 2.0);
    CHECK(point.radius_m == 0.0);
    CHECK(point.precision == claims::Precision::exact);
    CHECK(test::added(import, "b").radius_m == 71.0);
    CHECK(test::added(import, "c").radius_m == 707.0);
    CHECK(test::added(import, "c").precision == claims::Precision::settlement);
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 5", "are no coordinates"));
}

TEST_CASE("a column of grid squares is found by what it holds") {
    const test::Scratch scratch("import-mgrs-guess");
    const io::Import import = test::imported(scratch, "t.csv",
                                             "id,title,where it was\n"
                                             "a,A,38TPL 14977 04435\nb,B,38TPL 15977 04435\n");
    CHECK(geo::distance_m(test::added(import, "a").at, {46.3606, 40.6828}) < 2.0);
}

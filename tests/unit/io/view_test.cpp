#include "io/view/view_file.hpp"

#include <doctest/doctest.h>

#include <random>

#include "claims/dates/edtf.hpp"
#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/geojson/areas.hpp"
#include "scratch.hpp"

namespace {

bool same(const io::NamedView& a, const io::NamedView& b) {
    return a.name == b.name && a.camera == b.camera && a.projection == b.projection &&
           a.boundaries == b.boundaries && a.names == b.names && a.filter == b.filter &&
           a.layers_shown == b.layers_shown && a.graticule == b.graticule && a.split == b.split &&
           a.side == b.side && a.links == b.links && a.theme == b.theme;
}

/// A view with parts taken at random.
io::NamedView random_view(std::mt19937& random) {
    const auto maybe = [&] { return random() % 2 == 0; };
    const auto number = [&](double from, double to) {
        return std::uniform_real_distribution(from, to)(random);
    };
    io::NamedView view;
    view.name = "Gəncə, „quoted“ \"too\" \\ \n";
    if (maybe()) view.camera = geo::Camera{{number(-180, 180), number(-85, 85)}, number(0, 19)};
    if (maybe()) view.projection = geo::Projection::lambert_caucasus;
    if (view.camera) view.camera->projection = view.projection;
    if (maybe()) view.boundaries = geo::BoundaryView::in_effect;
    view.links = maybe();
    view.names = geo::all_names[random() % geo::all_names.size()];
    if (maybe()) view.split = {"azerbaijan", maybe() ? "armenia" : ""};
    if (!view.split && maybe()) view.side = "armenia";
    claims::Filter& filter = view.filter;
    if (maybe()) filter.statuses.only = {"contested", "alleged"};
    if (maybe()) filter.kinds.hidden = {"", "talks, \"so called\""};
    if (maybe()) filter.actors.only = {"az-mod"};
    if (maybe()) filter.sides.hidden = {"armenia"};
    if (maybe()) filter.accused.only = {""};
    if (maybe()) filter.stances.only = {"denies"};
    if (maybe()) filter.publishers.only = {"IANS"};
    if (maybe()) filter.metrics.only = {"killed_civilian"};
    if (maybe()) filter.figures.least = number(0, 50);
    if (maybe()) filter.figures.most = number(50, 90);
    if (maybe()) filter.precision = claims::Precision::district;
    const auto moment = static_cast<claims::Instant>(random()) - 4'000'000'000;
    if (maybe())
        filter.window = claims::Extent{maybe() ? moment : claims::distant_past, moment + 98'765};
    if (maybe()) filter.window = claims::read_edtf("1751-12/2020").date->extent;
    if (maybe()) filter.window = claims::read_edtf("Y-12000/Y11000").date->extent;
    if (maybe())
        filter.known_on = maybe() ? moment : claims::read_edtf("2020-10-12").date->extent.end;
    if (maybe()) filter.text = "Gence";
    if (maybe()) filter.bounds = geo::Bounds{44.1, 38, 51.3, 42};
    if (maybe())
        filter.areas = {{{{45.1, 39}, {47, 39}, {46, number(40, 42)}},
                         {{{46, 39.2}, {46.1, 39.2}, {46, 39.3}}}}};
    view.layers_shown[random() % geo::layer_count] = false;
    view.graticule = maybe();
    view.theme = style::all_themes[random() % style::all_themes.size()];
    return view;
}

/// The sentence with which a view is refused; empty when it is taken.
std::string refusal(std::string_view text) {
    try {
        io::view_from_json(text);
        return {};
    } catch (const io::Error& error) {
        return error.what();
    }
}

std::string with(const std::string& member) {
    return "{\"claim_atlas_view\": 1, " + member + "}";
}

}  // namespace

TEST_CASE("a view comes back from its file as it was") {
    const test::Scratch scratch("views");
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        const io::NamedView view = random_view(random);
        CAPTURE(io::view_to_json(view));
        io::write_view(scratch / "view.json", view);
        CHECK(same(io::read_view(scratch / "view.json"), view));
    }
}

TEST_CASE("what a view leaves out is as usual") {
    const io::NamedView view = io::view_from_json("{\"claim_atlas_view\": 1}");
    CHECK(same(view, io::NamedView{}));
    CHECK(io::view_from_json(with(R"("filter": {"to": "2020-10"})")).filter.window ==
          claims::Extent{claims::distant_past, claims::read_edtf("2020-10").date->extent.end});
}

TEST_CASE("what is wrong with a view is said with the member's name") {
    CHECK(refusal("[1]") == "is no view: “claim_atlas_view” is missing.");
    CHECK(refusal("{\n\n oops}") == "is not valid JSON on line 3.");
    CHECK(refusal("{\"claim_atlas_view\": 2}") ==
          "“claim_atlas_view” is not 1: this program cannot read such a view.");
    CHECK(refusal(with("\"colour\": 1")) == "has a member “colour” that is not known.");
    CHECK(refusal(with(R"("filter": {"statuses": {}})")) ==
          "“filter” has a member “statuses” that is not known.");
    CHECK(refusal(with(R"("filter": {"status": {"only": ["certain"]}})")) ==
          "“status” has “certain”, which is no status.");
    CHECK(refusal(with(R"("filter": {"status": {"just": []}})")) ==
          "“status” has a member “just” that is not known.");
    CHECK(refusal(with(R"("filter": {"from": "soon"})")).starts_with("“from” is no date: "));
    CHECK(refusal(with(R"("filter": {"from": "2021", "to": "2020"})")) ==
          "“from” is later than “to”.");
    CHECK(refusal(with(R"("filter": {"figure": {"least": "20"}})")) == "“least” is no number.");
    CHECK(
        refusal(with(R"("filter": {"figure": {"least": 5, "most": 3}})")).find("no figure pass") !=
        std::string::npos);
    CHECK(refusal(with(R"("filter": {"bounds": [1, 2, 3]})")) ==
          "“bounds” is not [west, south, east, north] in degrees.");
    CHECK(refusal(with(R"("filter": {"area": {"type": "Point"}})")) == "“area” has no polygon.");
    CHECK(refusal(with(R"("camera": {"lng": 46})")) ==
          "“camera” needs “lng” and “lat” in degrees.");
    CHECK(refusal(with(R"("camera": {"lng": 46, "lat": 40, "zoom": 99})")) ==
          "“zoom” is not between 0 and 19.");
    CHECK(refusal(with(R"("hidden_layers": ["roads"])")) ==
          "“hidden_layers” has “roads”, which is no layer of the map.");
    CHECK(refusal(with(R"("split": ["a", "b"], "side": "a")")) ==
          "has both “split” and “side”: a map shows two sides or one.");
    CHECK(refusal(with(R"("theme": "blue")")) == "“theme” is none of “light”, “dark” and “print”.");
}

TEST_CASE("areas are read from any GeoJSON that has polygons") {
    const auto read = [](std::string_view text) {
        return io::areas_from_json(io::parse_json(text));
    };
    const char* square = R"({"type":"Polygon","coordinates":[[[1,2],[3,2],[3,4],[1,2]]]})";
    CHECK(read(square) == std::vector<geo::Polygon>{{{{1, 2}, {3, 2}, {3, 4}}, {}}});
    CHECK(read(std::string(R"({"type":"FeatureCollection","features":[{"type":"Feature",
        "geometry":null},{"type":"Feature","geometry":)") +
               square + "}]}")
              .size() == 1);
    CHECK_THROWS_WITH(read(R"({"type":"Polygon","coordinates":[[[1,2],[3,2],[1,2]]]})"),
                      "has a ring with fewer than three corners.");
    CHECK_THROWS_WITH(read(R"({"type":"Polygon","coordinates":[[[1,2],[3,200],[1,4]]]})"),
                      "has a corner [3,200] that is no longitude and latitude in degrees.");
    CHECK_THROWS_WITH(read(R"({"type":"Point","coordinates":[1,2]})"), "has no polygon.");
    CHECK_THROWS_WITH(read("[]"), "is no GeoJSON: an object has no “type”.");
}

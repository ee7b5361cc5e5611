#include "claims/filter/filter.hpp"

#include <doctest/doctest.h>

#include "claims/dates/edtf.hpp"
#include "unit/claims/little_atlas.hpp"

namespace {

using claims::Atlas;
using claims::EventRow;
using claims::Filter;
using claims::Overview;

}  // namespace

TEST_CASE("questions about claims are asked of one and the same claim") {
    const Atlas atlas = little_atlas({{"az-mod", asserts, day, "armenia", {}, "wounded", 5},
                                      {"am-mod", denies, day, "armenia"}});
    const auto is_left = [&](const Filter& filter) {
        return !claims::apply_filter(atlas, filter).rows.empty();
    };
    Filter filter;
    filter.actors.only = {"am-mod"};
    filter.stances.only = {"denies"};
    CHECK(is_left(filter));
    filter.stances.only = {"asserts"};
    CHECK_FALSE(is_left(filter));
    CHECK(claims::apply_filter(atlas, filter).by_stance.at("denies") == 1);
    filter.actors.only = {"az-mod"};
    filter.figures.least = 6;
    CHECK_FALSE(is_left(filter));
    filter.figures.least = 5;
    CHECK(is_left(filter));
}

TEST_CASE("a figure with one value is that value, and none lies nowhere") {
    const double none = claims::not_provided;
    CHECK(claims::FigureRange{20, {}}.may_hold(15, 25));
    CHECK_FALSE(claims::FigureRange{20, {}}.may_hold(3, none));
    CHECK(claims::FigureRange{{}, 5}.may_hold(none, 5));
    CHECK_FALSE(claims::FigureRange{{}, 5}.may_hold(6, 9));
    CHECK_FALSE(claims::FigureRange{0, {}}.may_hold(none, none));
}

TEST_CASE(
    "a place is found under its other names, at the beginning of words, and the title first") {
    claims::OtherNames names;
    names.add({"Ganja", "Gəncə", "Гянджа", "Գանձակ"});
    names.add({"Van", "Վան"});
    Atlas atlas;
    auto chunk = std::make_shared<claims::EventChunk>();
    const auto add = [&](const char* id, const char* title, const char* place, const char* notes) {
        claims::Event event;
        event.id = id;
        event.title = title;
        event.place = place;
        event.notes = notes;
        chunk->push_back(event, {});
    };
    add("notes", "Attack", "", "Near Գանձակ");
    add("title", "Обстрел Гянджи: Гянджа", "", "");
    add("place", "Attack", "Ganja (Gəncə)", "");
    add("other", "Talks in Moscow", "Նախիջեվան", "");
    atlas.add_chunk(chunk);
    for (const char* text : {"Gence", "GANJA", "гянджа", "Գանձակ"}) {
        CAPTURE(text);
        Filter filter;
        filter.text = text;
        const Overview overview = claims::apply_filter(atlas, filter, names);
        CHECK(overview.rows == std::vector<EventRow>{0, 1, 2});
        CHECK(overview.relevance == std::vector<std::uint8_t>{2, 0, 1});
    }
    Filter filter;
    filter.text = "Van";
    CHECK(claims::apply_filter(atlas, filter, names).rows.empty());
    CHECK(claims::apply_filter(atlas, {}, names).relevance.empty());
}

TEST_CASE("an empty atlas gives an empty overview") {
    const Overview overview = claims::apply_filter({}, {});
    CHECK(overview.rows.empty());
    CHECK(overview.statuses.empty());
    CHECK(overview.by_status.empty());
}

TEST_CASE("a filter is told in words") {
    Filter filter;
    CHECK(in_words(filter) == "");
    filter.text = std::string("  ");
    CHECK(in_words(filter) == "");
    filter.statuses.only = {"alleged", "contested"};
    filter.window = claims::read_edtf("2020-10-01/..").date->extent;
    filter.text = std::string("Ganja");
    CHECK(in_words(filter) == "status alleged or contested; from 1 October 2020; text “Ganja”");

    filter = {};
    filter.kinds.hidden = {"shelling", "", "talks"};
    filter.layers.only = {"october"};
    filter.layers.hidden = {"october"};
    filter.actors.only = {"az-mod"};
    CHECK(in_words(filter) == "kind not none, shelling or talks; no layer; claims by az-mod");

    filter = {};
    filter.precision = claims::Precision::settlement;
    filter.actors.hidden = {"az-mod"};
    filter.sides.only = {"armenia"};
    filter.accused.hidden = {""};
    filter.stances.only = {"denies"};
    filter.publishers.only = {"IANS", "Xinhua"};
    filter.metrics.only = {"killed_civilian"};
    filter.figures = {20, 30};
    filter.areas = {{{{44, 38}, {50, 38}, {44, 41}}, {}}};
    CHECK(in_words(filter) ==
          "place known to the settlement or better; claims by others than az-mod; side armenia; "
          "accused side not none; stance denies; source IANS or Xinhua; figures of killed_civilian "
          "from 20 to 30; inside an area with 3 corners");
    filter = {};
    filter.figures = {{}, 7};
    CHECK(in_words(filter) == "figures up to 7");

    filter = {};
    filter.window = claims::read_edtf("2020-10-01/2020-10-12").date->extent;
    filter.bounds = geo::Bounds{44.5, 38.8, 50.25, 41.9};
    filter.known_on = end_of("2020-10-12");
    CHECK(in_words(filter) ==
          "from 1 to 12 October 2020; longitude 44.5 to 50.25, latitude 38.8 to 41.9; "
          "as known on 12 October 2020");
    filter.known_on = end_of("2020-10-12T09:30");
    CHECK(claims::parts_in_words(filter).back() == "as known on 12 October 2020, 09:30 UTC");
}

TEST_CASE("a filter names actors and sides as the atlas does") {
    claims::Atlas atlas;
    atlas.actors.resize(1);
    atlas.actors[0].id = "am-mod";
    atlas.actors[0].name = "Armenian Defence Ministry";
    claims::Filter filter;
    filter.actors.only = {"am-mod", "gone"};
    CHECK(claims::in_words(filter) == "claims by am-mod or gone");
    CHECK(claims::in_words(filter, &atlas) == "claims by Armenian Defence Ministry or gone");
    filter = {};
    filter.actors.hidden = {"am-mod"};
    filter.accused.only = {"", "armenia"};
    CHECK(claims::in_words(filter, &atlas) ==
          "claims by others than Armenian Defence Ministry; accused side none or Armenia");
}

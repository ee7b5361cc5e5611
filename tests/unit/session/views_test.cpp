#include <doctest/doctest.h>

#include "session/session.hpp"
#include "support/small_atlas.hpp"

using namespace session;

namespace {

Session two_towns() {
    auto base = std::make_shared<geo::BaseMap>();
    geo::Boundary ganja;
    ganja.name = "Ganja";
    ganja.names = {{"az", "Gəncə"}, {"ru", "Гянджа"}};
    (*base)[geo::Layer::places].push_back(ganja);
    Session session(support::small_atlas({{"a", {46, 40}, "2020-10-10", "Talks"},
                                          {"b", {47, 41}, "2020-10-11", "Attack on Ganja"}}),
                    base, {});
    session.apply(SetMapArea{{}, {1200, 800, 1}});
    return session;
}

}  // namespace

TEST_CASE("a searched place is found under its other names") {
    Session session = two_towns();
    claims::Filter filter;
    filter.text = "Гянджа";
    session.apply(SetFilter{filter});
    CHECK(session.list() == std::vector<claims::EventRow>{1});
}

TEST_CASE("an area needs three corners; fewer draw nothing and say so") {
    Session session = two_towns();
    session.apply(AddCorner{{46, 40}});
    CHECK_FALSE(session.drawn());
    session.apply(DrawArea{});
    for (const geo::LngLat& corner : {geo::LngLat{46.5, 40}, {46.5, 40}, {48, 40}})
        session.apply(AddCorner{corner});
    CHECK(session.drawn()->corners.size() == 2);
    session.apply(FinishArea{});
    CHECK_FALSE(session.message().empty());
    CHECK(session.overview().rows.size() == 2);

    session.apply(DrawArea{});
    for (const geo::LngLat& corner : {geo::LngLat{46.5, 40}, {48, 40}, {47, 43}})
        session.apply(AddCorner{corner});
    session.apply(FinishArea{});
    CHECK(session.overview().rows == std::vector<claims::EventRow>{1});
}

TEST_CASE("a saved view brings back filter, layers, theme and camera; without one the map stays") {
    Session session = two_towns();
    View view = session.view();
    view.filter.text = "talks";
    view.theme = style::Theme::dark;
    view.graticule = false;
    view.camera = {{46, 40}, 9};
    const geo::Camera before = session.view().camera;
    session.apply(ShowView{{"x", view, false}, false});
    CHECK(session.view().camera == before);
    CHECK(session.overview().rows.size() == 1);
    session.apply(ShowView{{"x", view, true}, false});
    CHECK(session.view() == view);
    session.apply(SetMapArea{{}, {900, 800, 1}});
    CHECK(session.view().camera == view.camera);
    session.apply(SaveView{"x"});
    CHECK(session.take_errands().front().is<SaveView>());
}

TEST_CASE("while words are searched, the title comes before the other texts") {
    auto base = std::make_shared<geo::BaseMap>();
    Session session(support::small_atlas({{"a", {46, 40}, "2020-10-10", "Talks about Ganja"},
                                          {"b", {47, 41}, "2020-10-11", "Attack"}}),
                    base, {});
    claims::Filter filter;
    filter.text = "a";
    session.apply(SetFilter{filter});
    CHECK(session.list() == std::vector<claims::EventRow>{0, 1});
    session.apply(SetListOrder{{ListColumn::when, true}});
    CHECK(session.list() == std::vector<claims::EventRow>{1, 0});
}

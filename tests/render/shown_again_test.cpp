#include <doctest/doctest.h>

#include <filesystem>
#include <random>

#include "app/errands/dropped_file.hpp"
#include "app/open_session.hpp"
#include "app/picture/compose.hpp"
#include "app/picture/evidence.hpp"
#include "app/picture/paper_picture.hpp"
#include "app/picture/picture.hpp"
#include "app/picture/picture_difference.hpp"
#include "desk.hpp"
#include "io/files/files.hpp"
#include "session/map/split_area.hpp"

namespace {

namespace fs = std::filesystem;

/// A session of the bundled atlas that shows something taken at random.
session::Session random_session(std::mt19937& random) {
    const auto maybe = [&] { return random() % 2 == 0; };
    const auto number = [&](double from, double to) {
        return std::uniform_real_distribution(from, to)(random);
    };
    session::Session session = app::open_session({});
    session::SavedView shown{{}, session.view(), true};
    session::View& view = shown.view;
    view.camera = {{number(44, 48), number(39, 41.5)}, number(4, 9)};
    if (maybe()) view.camera.projection = geo::Projection::lambert_caucasus;
    if (maybe()) view.filter.statuses.only = {"contested", "reported"};
    if (maybe()) view.filter.known_on = 1'602'460'800;  // the end of 11 October 2020
    if (maybe()) view.filter.areas = {{{{44.1, 39}, {48, 39}, {46, number(40, 42)}}, {}}};
    if (maybe()) view.theme = style::Theme::dark;
    if (maybe()) view.names = geo::Names::local;
    if (maybe()) view.split = {"azerbaijan", "armenia"};
    if (!view.split && maybe()) view.side = "armenia";
    view.links = maybe();
    view.graticule = maybe();
    view.layers_shown[random() % geo::layer_count] = false;
    session.apply(session::map_area({}, {number(200, 400), number(150, 300), maybe() ? 1.0 : 1.5},
                                    view.split.has_value()));
    session.apply(session::ShowView{shown, false});
    if (maybe())
        session.apply(session::Select{
            static_cast<claims::EventRow>(random() % session.atlas().event_count())});
    return session;
}

fs::path write_picture(const char* name, const std::vector<std::uint8_t>& bytes) {
    fs::create_directories(TEST_OUTPUT_DIR);
    const fs::path path = fs::path(TEST_OUTPUT_DIR) / name;
    io::write_file(path, bytes);
    return path;
}

app::PictureStyle style_of(const io::Evidence& evidence) {
    return {evidence.parts, evidence.dots_per_inch, {}, {}, evidence.told};
}

}  // namespace

TEST_CASE("whatever a session shows, its picture is drawn again from itself, byte for byte") {
    std::mt19937 random(11);
    for (int round = 0; round < 12; ++round) {
        CAPTURE(round);
        const session::Session session = random_session(random);
        app::PictureStyle style{style::usual_parts, 72.0 + round, {}, {}, {}};
        for (bool& part : style.parts) part = random() % 3 != 0;
        if (round % 4 == 0) style.told = io::ToldStep{"A walk", "Two lines\nof words", 2, 3};
        const auto bytes = app::take_picture(test::renderer(), session, style);
        const io::PictureFile picture = io::read_picture(write_picture("again.png", bytes));
        REQUIRE(picture.evidence);

        session::Session other = app::open_session({});
        other.apply(
            session::SetMapArea{{}, picture.evidence->viewport, picture.evidence->second_left});
        CHECK(app::show_again(other, {picture.view, picture.evidence}, false).empty());
        CHECK(app::take_picture(test::renderer(), other, style_of(*picture.evidence)) == bytes);
    }
}

TEST_CASE("a view that hears a side which nobody here speaks for says so") {
    session::Session session = app::open_session({});
    io::ShownBefore shown{};
    shown.view.split = {"armenia", "azerbaijan"};
    CHECK(app::show_again(session, shown, false).empty());
    shown.view.split = {"armenia", "mars"};
    CHECK(app::show_again(session, shown, false) == "Nobody in this atlas speaks for “mars”.");
}

TEST_CASE("a picture tells what is kept, whatever a person is about to do") {
    session::Session session = app::open_session({});
    session.apply(session::map_area({}, {400, 300, 1}, false));
    const auto before = app::take_picture(test::renderer(), session, {});
    session.apply(session::Hover{0});
    session.apply(session::Choose{{0}});
    CHECK(app::take_picture(test::renderer(), session, {}) == before);
    session.apply(session::Select{0});
    CHECK(app::take_picture(test::renderer(), session, {}) != before);
    const auto selected = app::take_picture(test::renderer(), session, {});
    session.apply(session::WorkspaceOpened{"atlas.gpkg"});
    session.apply(session::EditEvent{0});
    REQUIRE(session.draft());
    CHECK(app::take_picture(test::renderer(), session, {}) == selected);
}

TEST_CASE(
    "what is laid out while an atlas is read has no numbers on events that are only counted") {
    session::Session session(std::make_shared<claims::Atlas>(), app::open_session({}).base(), {});
    session.apply(session::map_area({}, {400, 300, 1}, false));
    session.apply(session::AwaitAtlas{"/large"});
    claims::GlimpseGrid grid;
    for (int i = 0; i < 20; ++i) grid.add({44.0 + i % 4, 40});
    session.apply(session::EventsGlimpsed{grid.glimpse()});
    app::PictureStyle style;
    style.parts.fill(true);
    const render::Scene scene = app::compose(session, session.sheet(0), style);
    REQUIRE(scene.stacks.size() > 1);
    for (const render::StackMark& stack : scene.stacks) CHECK(stack.numbers.empty());
    CHECK_NOTHROW(test::renderer().draw_picture(scene));
}

TEST_CASE("a picture dropped on the window is shown, other files are offered for import") {
    session::Session session = app::open_session({});
    session.apply(session::map_area({}, {400, 300, 1}, false));
    session.apply(session::SetTheme{style::Theme::dark});
    session.apply(session::FlyTo{{{46.5, 40.25}, 8.5}, false});
    session.apply(session::Select{0});
    const session::View before = session.view();
    const fs::path path =
        write_picture("dropped.png", app::take_picture(test::renderer(), session, {}));

    session::Session other = app::open_session({});
    app::take_in_dropped(other, {path.string()});
    while (other.is_moving()) other.apply(session::Tick{0.1});
    CHECK(other.view() == before);
    CHECK(other.selected() == session.selected());
    CHECK(other.message() == "The atlas has not changed since this picture was taken.");
    CHECK(other.take_errands().empty());

    for (const app::PictureFormat format : {app::PictureFormat::pdf, app::PictureFormat::svg}) {
        session::Session from_paper = app::open_session({});
        const fs::path paper =
            write_picture("dropped.paper", app::take_paper_picture(format, session, {}));
        app::take_in_dropped(from_paper, {paper.string()});
        while (from_paper.is_moving()) from_paper.apply(session::Tick{0.1});
        CHECK(from_paper.view() == before);
        CHECK(from_paper.selected() == session.selected());
        CHECK(from_paper.message() == other.message());
    }

    claims::EventDraft changed = draft_of(other.atlas(), 0);
    changed.title += " (corrected)";
    auto atlas = std::make_shared<claims::Atlas>(with_event(other.atlas(), changed));
    session::Session later(atlas, other.base(), {});
    app::take_in_dropped(later, {path.string()});
    CHECK(later.message() ==
          "The atlas has changed since this picture was taken: 1 event changed.");

    app::take_in_dropped(
        later,
        {write_picture("plain.png", io::encode_png({1, 1, {1, 2, 3, 255}}, {}, 96.0)).string()});
    CHECK(later.message().find("picture without a view") != std::string::npos);
    app::take_in_dropped(later, {"claims.csv", "events.csv"});
    CHECK(later.message() ==
          "2 files were dropped; only “events.csv” was taken. Drop one at a time.");
    const std::vector<session::Errand> errands = later.take_errands();
    REQUIRE(errands.size() == 1);
    REQUIRE(errands.front().is<session::ReadImport>());
    CHECK(errands.front().get_if<session::ReadImport>()->request.path == "events.csv");
}

TEST_CASE("pictures are compared pixel by pixel") {
    const style::Picture two{2, 1, {0, 0, 0, 255, 9, 9, 9, 255}};
    style::Picture changed = two;
    changed.rgba[5] = 12;
    const app::PictureDifference difference =
        app::difference_between({changed, {{"Title", "A"}}, 96}, {two, {{"Title", "A"}}, 96}, {});
    CHECK(difference.pixels == 1);
    CHECK(difference.largest == 3);
    CHECK(difference.left == 1);
    CHECK(difference.right == 1);
    CHECK(difference.notes.empty());
    CHECK(app::difference_between({two, {}, 96}, {two, {}, 96}, {}).is_none());
    CHECK(app::difference_between({two, {}, 96}, {{1, 2, two.rgba}, {}, 96}, {}).is_size);
    // The same keyword twice: which of them would a reader believe?
    const app::PictureDifference twice = app::difference_between(
        {two, {{"Title", "A"}, {"Title", "B"}}, 96}, {two, {{"Title", "A"}}, 96}, {});
    CHECK(twice.notes == std::vector<std::string>{"The note “Title” was added"});
    const style::Picture drawn = app::drawn_difference(changed, two);
    CHECK(drawn.rgba[0] == drawn.rgba[1]);
    CHECK(drawn.rgba[4] > drawn.rgba[5]);
}

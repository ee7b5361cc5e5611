#include <doctest/doctest.h>

#include <cmath>

#include "geo/measure/distance.hpp"
#include "geo/position/read_position.hpp"
#include "sample.hpp"
#include "screen.hpp"

namespace {

constexpr int key_c = 67;  // GLFW's number

/// Where a place of the map is in the window.
ImVec2 in_window(const Screen& screen, const geo::ScreenPoint& at) {
    const session::Session& session = screen.session;
    const double scale = session.scale();
    return {static_cast<float>((session.map_origin().x + at.x) * scale),
            static_cast<float>((session.map_origin().y + at.y) * scale)};
}

ImVec2 mark_of(const Screen& screen, claims::EventRow row) {
    for (const session::EventMark& mark : screen.session.marks().events)
        if (mark.row == row) return in_window(screen, mark.at);
    FAIL("the event has no mark");
    return {};
}

ImVec2 place(const Screen& screen, const geo::LngLat& at) {
    return in_window(screen,
                     geo::to_screen(screen.session.view().camera, screen.session.viewport(), at));
}

/// Somewhere without a mark.
ImVec2 empty_place(const Screen& screen) {
    return in_window(screen, {12, 12});
}

}  // namespace

TEST_CASE("the map's area is what the panels leave, told once") {
    Screen screen(sample::session());
    REQUIRE(screen.count<session::SetMapArea>() >= 1);
    const geo::Viewport viewport = screen.session.viewport();
    const geo::ScreenPoint origin = screen.session.map_origin();
    CHECK(origin.x == 288);
    CHECK(origin.y > 20);
    CHECK(viewport.width > 500);
    CHECK(origin.x + viewport.width < 1440 - 300);
    screen.forget();
    screen.frames(5);
    CHECK(screen.count<session::SetMapArea>() == 0);
}

TEST_CASE("at 200 % a px of the map is two of the window, and as many more of the device") {
    for (const bool is_dense : {false, true}) {
        const ScreenOptions large{.width = 2880, .height = 1800, .scale = 2};
        Screen screen(sample::session(), is_dense ? ScreenOptions{.pixel_ratio = 2} : large);
        CHECK(screen.session.viewport().pixel_ratio == 2);
        CHECK(screen.session.map_origin().x == 288);
    }
}

TEST_CASE("with all panels hidden the map fills the window between the bars") {
    Screen screen(sample::session());
    screen.session.apply(session::ToggleAllPanels{});
    screen.frames();
    CHECK(screen.session.map_origin().x == 0);
    CHECK(screen.session.viewport().width == 1440);
}

TEST_CASE("the map follows a drag by as much as the pointer moved") {
    Screen screen(sample::session());
    const ImVec2 from = empty_place(screen);
    const geo::LngLat before = screen.session.view().camera.centre;
    screen.forget();
    screen.drag(from, {from.x + 120, from.y + 40}, 0.5F);
    double dx = 0, dy = 0;
    for (const session::Action& action : screen.asked)
        if (const auto* pan = action.get_if<session::PanBy>()) dx += pan->dx, dy += pan->dy;
    CHECK(dx == doctest::Approx(120));
    CHECK(dy == doctest::Approx(40));
    CHECK(screen.session.view().camera.centre.lng < before.lng);
    CHECK(screen.count<session::Fling>() == 0);
    CHECK(screen.count<session::Select>() == 0);
}

TEST_CASE("letting go in full movement throws the map; after a rest it does not") {
    Screen screen(sample::session());
    const ImVec2 from = empty_place(screen);
    screen.forget();
    screen.drag(from, {from.x + 200, from.y}, 0);
    REQUIRE(screen.count<session::Fling>() == 1);
    CHECK(screen.last<session::Fling>()->dx > 300);
    CHECK(std::abs(screen.last<session::Fling>()->dy) < 1);
}

TEST_CASE("a drag that ends over a panel still moves the map, and one from a panel does not") {
    Screen screen(sample::session());
    const ImVec2 from = empty_place(screen);
    screen.forget();
    screen.drag(from, {from.x - 200, from.y}, 0.5F);
    CHECK(screen.count<session::PanBy>() > 5);
    screen.forget();
    screen.drag({from.x - 200, from.y + 200}, {from.x + 100, from.y + 200}, 0.5F);
    CHECK(screen.count<session::PanBy>() == 0);
}

TEST_CASE("the wheel zooms about the pointer, and only over the map") {
    Screen screen(sample::session());
    const ImVec2 at = empty_place(screen);
    screen.forget();
    screen.wheel(at, 1);
    REQUIRE(screen.count<session::ZoomAbout>() == 1);
    const session::ZoomAbout zoom = *screen.last<session::ZoomAbout>();
    CHECK(zoom.anchor == geo::ScreenPoint{12, 12});
    CHECK(zoom.levels > 0);
    CHECK(zoom.eased);
    screen.wheel(at, -1);
    CHECK(screen.last<session::ZoomAbout>()->levels < 0);
    screen.forget();
    screen.wheel({100, 300}, 1);
    CHECK(screen.count<session::ZoomAbout>() == 0);
}

TEST_CASE("a double click zooms in") {
    Screen screen(sample::session());
    screen.forget();
    screen.double_click(empty_place(screen));
    REQUIRE(screen.count<session::ZoomAbout>() == 1);
    CHECK(screen.last<session::ZoomAbout>()->levels == 1);
}

TEST_CASE("a click on a mark selects its event, a click on nothing selects nothing") {
    for (const double scale : {1.0, 1.5, 2.0}) {
        Screen screen(sample::session(), {.width = static_cast<float>(1440 * scale),
                                          .height = static_cast<float>(900 * scale),
                                          .scale = scale});
        screen.click(mark_of(screen, sample::contested));
        CHECK(screen.session.selected() == sample::contested);
        screen.click(empty_place(screen));
        CHECK_FALSE(screen.session.selected());
    }
}

TEST_CASE("the pointer on a mark shows title, status and date beside it") {
    Screen screen(sample::session());
    const ImVec2 mark = mark_of(screen, sample::contested);
    screen.move(mark);
    screen.frames();
    CHECK(screen.session.hovered() == sample::contested);
    CHECK(screen.shows("##Tooltip", "Shells on a town"));
    CHECK(screen.shows("##Tooltip", "contested"));
    CHECK(screen.shows("##Tooltip", "11 October 2020"));
    CHECK(screen.shows("Status", "40.7° N, 46.4° E"));
    screen.move(empty_place(screen));
    CHECK_FALSE(screen.session.hovered());
    CHECK_FALSE(screen.shows("##Tooltip", "Shells on a town"));
}

TEST_CASE("nothing is shown beside a mark over which a window or a list opened") {
    Screen screen(sample::session());
    screen.move(mark_of(screen, sample::contested));
    REQUIRE(screen.shows("##Tooltip", "Shells on a town"));
    screen.session.apply(session::TogglePanel{session::Panel::save_as});  // its field has the keys
    screen.frames();
    CHECK_FALSE(screen.shows("##Tooltip", "Shells on a town"));
    screen.session.apply(session::TogglePanel{session::Panel::save_as});
    screen.frames();
    const ImVec2 mark = mark_of(screen, sample::contested);
    screen.move({mark.x + 1, mark.y});
    CHECK(screen.shows("##Tooltip", "Shells on a town"));
    screen.click("##MainMenuBar", "View");
    REQUIRE(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup));
    screen.move(mark);
    CHECK_FALSE(screen.shows("##Tooltip", "Shells on a town"));
}

TEST_CASE("a click into a disputed area opens its card, unless the layer is hidden") {
    Screen screen(sample::session());
    screen.click(place(screen, {47.0, 39.5}));
    CHECK(screen.session.selected_region() == "square");
    screen.click(place(screen, {48.9, 38.7}));
    CHECK(screen.session.selected_region().empty());
    screen.session.apply(session::ToggleLayer{geo::Layer::disputed});
    screen.click(place(screen, {47.0, 39.5}));
    CHECK(screen.session.selected_region().empty());
}

TEST_CASE("every event of a stack in one place can be reached by clicking") {
    Screen screen({sample::stacked_atlas(12), sample::base(), {}});
    REQUIRE(screen.session.marks().stacks.size() == 1);
    const ImVec2 stack = in_window(screen, screen.session.marks().stacks[0].at);
    screen.move(stack);
    screen.frames();
    CHECK(screen.shows("##Tooltip", "12 events close together"));
    screen.click(stack);
    REQUIRE(screen.session.selected());
    CHECK(screen.session.marks().stacks.empty());  // fanned out
    screen.click(mark_of(screen, 7));
    CHECK(screen.session.selected() == claims::EventRow(7));
}

TEST_CASE("a stack too large to fan out gives one event after the other") {
    Screen screen({sample::stacked_atlas(80), sample::base(), {}}, {.real_fonts = false});
    const ImVec2 stack = in_window(screen, screen.session.marks().stacks.at(0).at);
    screen.click(stack);
    const std::optional<claims::EventRow> first = screen.session.selected();
    REQUIRE(first);
    REQUIRE(screen.session.marks().stacks.size() == 1);
    screen.click(stack);
    REQUIRE(screen.session.selected());
    CHECK(screen.session.selected() != first);
}

TEST_CASE("a click on a stack whose events lie apart goes closer until they stand apart") {
    Screen screen({sample::scattered_atlas(12), sample::base(), {}}, {.real_fonts = false});
    REQUIRE(screen.session.marks().stacks.size() == 1);
    screen.forget();
    screen.click(in_window(screen, screen.session.marks().stacks[0].at));
    REQUIRE(screen.count<session::FlyTo>() == 1);
    CHECK(screen.count<session::Select>() == 0);
    screen.session.apply(session::FlyTo{screen.last<session::FlyTo>()->camera, false});
    CHECK(screen.session.marks().stacks.empty());
    CHECK(screen.session.marks().outside == 0);
}

TEST_CASE("on a narrow window the card stands for the layers while something is selected") {
    Screen screen(sample::session(), {.width = 800, .height = 600});
    const double width = screen.session.viewport().width, left = screen.session.map_origin().x;
    CHECK_FALSE(screen.shows("Card", "Sample atlas"));
    screen.session.apply(session::Select{sample::contested});
    screen.frames();
    CHECK(screen.shows("Card", "Shells on a town"));
    CHECK(screen.session.map_origin().x > left);
    CHECK(screen.session.map_origin().x + screen.session.viewport().width == left + width);
    screen.key(key::escape);
    screen.frames();
    CHECK_FALSE(screen.shows("Card", "Shells on a town"));
    CHECK(screen.session.viewport().width == width);
}

TEST_CASE("Ctrl+C copies the position under the pointer, or else of the selected event") {
    Screen screen(sample::session());
    const geo::LngLat there{46.5, 40.5};
    screen.move(place(screen, there));
    screen.frames();
    screen.key(key_c, true);
    REQUIRE(screen.last<session::CopyText>());
    const auto copied = geo::read_position(screen.last<session::CopyText>()->text).at;
    REQUIRE(copied);
    CHECK(geo::distance_m(*copied, there) < 2000.0);  // a pixel
    CHECK(screen.last<session::CopyText>()->told.find("In MGRS: 38T") != std::string::npos);

    screen.move({20, 400});  // over the layers
    screen.session.apply(session::Select{0});
    screen.frames();
    screen.key(key_c, true);
    CHECK(screen.last<session::CopyText>()->text ==
          geo::position_text(screen.session.atlas().event(0).at));

    screen.forget();
    screen.click("Events", "Search events");
    screen.key(key_c, true);
    CHECK(screen.count<session::CopyText>() == 0);  // it is text that is copied there
}

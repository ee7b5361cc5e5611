#include "ui/layout.hpp"

#include <doctest/doctest.h>

namespace {

ui::LayoutRequest request(float width, float height) {
    return {.width = width, .height = height, .open = {true, true, true, false, false, false}};
}

float right(const ui::Rect& rect) {
    return rect.x + rect.width;
}
float bottom(const ui::Rect& rect) {
    return rect.y + rect.height;
}

}  // namespace

TEST_CASE("panels and map fill the window without a gap") {
    const ui::Layout layout = ui::lay_out(request(1440, 900));
    CHECK(bottom(layout.menu) == layout.layers.y);
    CHECK(right(layout.layers) == layout.map.x);
    CHECK(right(layout.map) == layout.card.x);
    CHECK(right(layout.card) == 1440);
    CHECK(bottom(layout.map) == layout.events.y);
    CHECK(bottom(layout.events) == layout.status.y);
    CHECK(bottom(layout.status) == 900);
    CHECK_FALSE(layout.card_covers_map);
}

TEST_CASE("the timeline lies below everything, and gives way where map and list need the room") {
    ui::LayoutRequest wanted = request(1440, 900);
    wanted.open[static_cast<std::size_t>(session::Panel::timeline)] = true;
    const ui::Layout layout = ui::lay_out(wanted);
    CHECK(bottom(layout.events) == layout.timeline.y);
    CHECK(bottom(layout.layers) == layout.timeline.y);
    CHECK(bottom(layout.timeline) == layout.status.y);
    CHECK(layout.timeline.width == 1440);

    wanted.scale = 2;  // little room at this size: the list would have no line
    CHECK(ui::lay_out(wanted).timeline.is_empty());
    wanted.open[static_cast<std::size_t>(session::Panel::events)] = false;
    CHECK_FALSE(ui::lay_out(wanted).timeline.is_empty());
}

TEST_CASE("a closed panel leaves its room to the map") {
    ui::LayoutRequest closed = request(1440, 900);
    closed.open = {};
    const ui::Layout layout = ui::lay_out(closed);
    CHECK(layout.layers.is_empty());
    CHECK(layout.card.is_empty());
    CHECK(layout.events.is_empty());
    CHECK(layout.map.width == 1440);
    CHECK(layout.map.height == 900 - 2 * 28);
}

TEST_CASE("sizes grow with the scale, and whole px stay whole") {
    ui::LayoutRequest large = request(2161, 1351);
    large.scale = 1.5F;
    const ui::Layout layout = ui::lay_out(large);
    CHECK(layout.layers.width == 432);
    for (const ui::Rect& rect : {layout.layers, layout.card, layout.events, layout.map}) {
        CHECK(rect.x == static_cast<float>(static_cast<int>(rect.x)));
        CHECK(rect.width == static_cast<float>(static_cast<int>(rect.width)));
        CHECK(rect.height == static_cast<float>(static_cast<int>(rect.height)));
    }
}

TEST_CASE("in a narrow window the card stands for the layers, and only with a subject") {
    ui::LayoutRequest narrow = request(800, 600);
    CHECK(ui::lay_out(narrow).card.is_empty());
    CHECK_FALSE(ui::lay_out(narrow).layers.is_empty());
    narrow.card_has_subject = true;
    const ui::Layout layout = ui::lay_out(narrow);
    CHECK_FALSE(layout.card_covers_map);
    CHECK(layout.layers.is_empty());
    CHECK(layout.card.x == 0);
    CHECK(right(layout.card) == layout.map.x);
    CHECK(right(layout.card) == layout.events.x);
    CHECK(bottom(layout.card) == layout.status.y);
    CHECK(right(layout.map) == 800);
}

TEST_CASE("in a narrow window without layers the card lies over the map") {
    ui::LayoutRequest narrow = request(800, 600);
    narrow.card_has_subject = true;
    narrow.open[static_cast<std::size_t>(session::Panel::layers)] = false;
    const ui::Layout layout = ui::lay_out(narrow);
    CHECK(layout.card_covers_map);
    CHECK(layout.map.x == 0);
    CHECK(right(layout.map) == 800);
    CHECK(right(layout.card) == 800);
    CHECK(bottom(layout.card) == bottom(layout.map));
}

TEST_CASE("the layers give way where they would leave no map") {
    CHECK(ui::lay_out(request(400, 600)).layers.is_empty());
    CHECK(ui::lay_out(request(400, 600)).map.width == 400);
}

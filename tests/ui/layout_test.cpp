#include "ui/layout.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

namespace {

using session::Panel;

ui::LayoutRequest request(float width, float height) {
    return {.width = width, .height = height, .open = {true, true, true, false, false, false}};
}

float right(const ui::Rect& rect) {
    return rect.x + rect.width;
}
float bottom(const ui::Rect& rect) {
    return rect.y + rect.height;
}

bool overlap(const ui::Rect& a, const ui::Rect& b) {
    return !a.is_empty() && !b.is_empty() && a.x < right(b) && b.x < right(a) && a.y < bottom(b) &&
           b.y < bottom(a);
}

ui::LayoutRequest all_open(float width, float height, float scale) {
    ui::LayoutRequest wanted{
        .width = width, .height = height, .scale = scale, .bar_height = 28 * scale};
    for (const Panel panel : session::panels_beside_map)
        wanted.open[static_cast<std::size_t>(panel)] = true;
    return wanted;
}

bool is_out(const ui::LayoutRequest& wanted, Panel panel) {
    return ui::crowded_out(wanted, ui::lay_out(wanted))[static_cast<std::size_t>(panel)];
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

TEST_CASE("in small windows with large type every panel has room once it is asked for") {
    for (const std::array<float, 3> size : {std::array{1024.0F, 640.0F, 2.0F},
                                            {800, 600, 1.5F},
                                            {800, 600, 2},
                                            {800, 600, 3},
                                            {400, 800, 1}})
        for (const Panel panel : session::panels_beside_map)
            for (const bool has_subject : {false, true}) {
                ui::LayoutRequest wanted = all_open(size[0], size[1], size[2]);
                wanted.card_has_subject = has_subject;
                const std::array asked_for{panel};
                wanted.asked_for = asked_for;
                CHECK_FALSE(is_out(wanted, panel));
                const ui::Layout layout = ui::lay_out(wanted);
                const std::vector<ui::Rect> panels{layout.layers, layout.narratives, layout.card,
                                                   layout.events, layout.timeline};
                for (std::size_t i = 0; i < panels.size(); ++i) {
                    CHECK_FALSE(overlap(panels[i], layout.menu));
                    CHECK_FALSE(overlap(panels[i], layout.status));
                    CHECK_FALSE(overlap(panels[i], layout.open_map));
                    CHECK(right(panels[i]) <= size[0]);
                    for (std::size_t j = i + 1; j < panels.size(); ++j)
                        CHECK_FALSE(overlap(panels[i], panels[j]));
                }
            }
}

TEST_CASE("in a low window the events have the column instead of a strip without lines") {
    ui::LayoutRequest low = all_open(1024, 640, 2);
    CHECK(is_out(low, Panel::events));
    CHECK_FALSE(is_out(low, Panel::layers));
    const std::array asked_for{Panel::events, Panel::layers};
    low.asked_for = asked_for;
    const ui::Layout layout = ui::lay_out(low);
    CHECK(layout.layers.is_empty());
    CHECK(layout.events.x == 0);
    CHECK(right(layout.events) == layout.map.x);
    CHECK(layout.events.height == layout.map.height);
    CHECK(layout.map.width >= 400);
}

TEST_CASE("what has no room beside the map is over it only when it is asked for") {
    ui::LayoutRequest tiny = all_open(800, 600, 2);
    CHECK(ui::lay_out(tiny).map.width == 800);
    CHECK(ui::lay_out(tiny).open_map.width == 800);
    const std::array asked_for{Panel::layers};
    tiny.asked_for = asked_for;
    const ui::Layout layout = ui::lay_out(tiny);
    CHECK(layout.map.width == 800);
    CHECK(layout.open_map.x == right(layout.layers));
    tiny.needs_map = true;  // a place is to be clicked
    CHECK(ui::lay_out(tiny).layers.is_empty());
}

TEST_CASE("the narratives stand where the layers are, beside the map") {
    ui::LayoutRequest wide = all_open(1440, 900, 1);
    const std::array asked_for{Panel::card, Panel::narratives};  // the card has its own place
    wide.asked_for = asked_for;
    const ui::Layout layout = ui::lay_out(wide);
    CHECK(layout.layers.is_empty());
    CHECK(right(layout.narratives) == layout.map.x);
    CHECK(right(layout.map) == layout.card.x);
    const std::array asked_for_then{Panel::layers, Panel::narratives};
    wide.asked_for = asked_for_then;
    CHECK(ui::lay_out(wide).narratives.is_empty());
    CHECK(is_out(wide, Panel::narratives));
    wide.open[static_cast<std::size_t>(Panel::layers)] = false;
    CHECK_FALSE(is_out(wide, Panel::narratives));
}

TEST_CASE("in a narrow window the card without a subject is there when it is asked for") {
    ui::LayoutRequest narrow = all_open(800, 600, 1);
    CHECK(is_out(narrow, Panel::card));
    const std::array asked_for{Panel::card};
    narrow.asked_for = asked_for;
    CHECK_FALSE(is_out(narrow, Panel::card));
}

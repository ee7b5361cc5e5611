#include <doctest/doctest.h>

#include <cmath>

#include "desk.hpp"
#include "picture_check.hpp"

using claims::Status;

namespace {

/// All statuses in a row, standing from x = 30 px on at height y.
void add_row(render::Scene& scene, double y) {
    double x = 30;
    for (const Status status : claims::all_statuses) {
        scene.marks.push_back({{x, y}, {x, y}, status, false, false});
        x += 34;
    }
}

render::Scene without_ground(double width, double height, style::Theme theme) {
    render::Scene scene = test::small_scene(46, 40, 8, width, height);
    scene.base = nullptr;
    scene.theme = theme;
    return scene;
}

}  // namespace

TEST_CASE("every status has its symbol, light and dark") {
    for (const auto& [name, theme] : {std::pair{"symbols-light", style::Theme::light},
                                      std::pair{"symbols-dark", style::Theme::dark}}) {
        render::Scene scene = without_ground(300, 60, theme);
        add_row(scene, 30);
        test::check_picture(name, test::renderer().draw_picture(scene));
    }
}

TEST_CASE("symbols are drawn anew, not enlarged, at twice the pixels") {
    render::Scene scene = without_ground(300, 40, style::Theme::light);
    scene.viewport.pixel_ratio = 2;
    add_row(scene, 20);
    test::check_picture("symbols-ratio-2", test::renderer().draw_picture(scene));
}

TEST_CASE("events of one place stand around it on leaders") {
    render::Scene scene = test::small_scene(47.2, 40.2, 9, 240, 160);
    const geo::ScreenPoint anchor{120, 80};
    for (int i = 0; i < 5; ++i) {
        const double angle = 2 * 3.14159265 * i / 5;
        scene.marks.push_back({{120 + 26 * std::sin(angle), 80 - 26 * std::cos(angle)},
                               anchor,
                               claims::all_statuses[static_cast<std::size_t>(i)],
                               false,
                               false});
    }
    test::check_picture("leaders", test::renderer().draw_picture(scene));
}

TEST_CASE("what one points at grows and what is selected wears a ring") {
    render::Scene scene = test::small_scene(47.2, 40.2, 9, 240, 100);
    for (int i = 0; i < 4; ++i) {
        render::Mark mark{
            {40.0 + 50 * i, 50}, {40.0 + 50 * i, 50}, Status::contested, false, false};
        mark.hovered = i % 2 == 1;
        mark.selected = i >= 2;
        scene.marks.push_back(mark);
    }
    test::check_picture("selection", test::renderer().draw_picture(scene));
}

TEST_CASE("a stack shows how many events it holds and how they divide") {
    render::Scene scene = test::small_scene(47.2, 40.2, 9, 300, 100);
    const auto add = [&](double x, std::array<std::uint32_t, claims::status_count> counts) {
        render::StackMark stack;
        stack.at = {x, 50};
        stack.counts = counts;
        scene.stacks.push_back(stack);
    };
    add(40, {7, 0, 0, 0, 0, 0, 0, 0});
    add(95, {1, 1, 1, 1, 1, 1, 1, 1});
    add(150, {40, 10, 0, 30, 0, 20, 0, 0});
    add(205, {500, 300, 0, 734, 0, 0, 0, 0});
    scene.stacks.back().hovered = true;
    add(262, {20'000, 0, 0, 3'000, 0, 0, 0, 5});  // the five are seen, too
    scene.stacks.back().selected = true;
    test::check_picture("stacks", test::renderer().draw_picture(scene));
}

TEST_CASE("a stack whose statuses are not known yet has no ring") {
    render::Scene scene = test::small_scene(47.2, 40.2, 9, 200, 100);
    scene.stacks.push_back({.at = {50, 50}, .without_status = 1});
    scene.stacks.push_back({.at = {130, 50}, .without_status = 123'456});
    test::check_picture("stacks_without_status", test::renderer().draw_picture(scene));
}

TEST_CASE("an opened stack stands on a disc over what lies there, which shines through") {
    for (const auto& [name, theme] : {std::pair{"opened-light", style::Theme::light},
                                      std::pair{"opened-dark", style::Theme::dark},
                                      std::pair{"opened-print", style::Theme::print}}) {
        render::Scene scene = test::small_scene(47.2, 40.2, 9, 240, 160);
        scene.theme = theme;
        scene.marks.push_back({{140, 90}, {140, 90}, Status::contested});
        claims::StatusCounts counts{};
        counts[static_cast<std::size_t>(Status::contested)] = 12;
        scene.stacks.push_back({.at = {170, 80}, .counts = counts});
        scene.opened = {{120, 80}, 62};
        for (int i = 0; i < 12; ++i) {
            const double angle = 2 * 3.14159265 * i / 12, radius = i % 2 == 0 ? 26 : 46;
            scene.marks.push_back(
                {.at = {120 + radius * std::sin(angle), 80 - radius * std::cos(angle)},
                 .anchor = {118, 82},
                 .status = claims::all_statuses[static_cast<std::size_t>(i % 8)],
                 .selected = i == 5,
                 .on_opened = true});
        }
        test::check_picture(name, test::renderer().draw_picture(scene));
    }
}

TEST_CASE("an uncertain place wears a soft dashed circle") {
    render::Scene scene = test::small_scene(47.2, 40.2, 8, 300, 200);
    scene.circles = {{{90, 100}, 70, false}, {{220, 100}, 40, true}};
    scene.marks = {{{90, 100}, {90, 100}, Status::alleged, false, false},
                   {{220, 100}, {220, 100}, Status::claimed, false, true}};
    test::check_picture("circles", test::renderer().draw_picture(scene));
}

TEST_CASE("an area that is asked for is outlined, as far as it is seen") {
    render::Scene scene = test::small_scene(47.2, 40.2, 8, 300, 200);
    scene.areas = {{{40, 30}, {200, 60}, {120, 130}}, {{-5000, 170}, {9000, 140}, {9000, 4000}}};
    scene.marks = {{{120, 130}, {120, 130}, Status::claimed, false, false}};
    test::check_picture("area", test::renderer().draw_picture(scene));
}

TEST_CASE("links are arcs whose lines tell how events stand to each other") {
    for (const auto& [name, theme] : {std::pair{"links-light", style::Theme::light},
                                      std::pair{"links-dark", style::Theme::dark}}) {
        render::Scene scene = without_ground(300, 250, theme);
        double y = 40;
        for (const claims::Relation relation : claims::all_relations) {
            const geo::ScreenPoint from{40, y}, to{260, y};
            scene.links.push_back({from, to, relation, relation == claims::Relation::part_of});
            for (const geo::ScreenPoint& at : {from, to})
                scene.marks.push_back({at, at, Status::claimed, false, false});
            y += 44;
        }
        scene.links.push_back({{40, 216}, {70, 216}, claims::Relation::responds_to, false});
        test::check_picture(name, test::renderer().draw_picture(scene));
    }
}

TEST_CASE("an arc that leads far beyond the edge is drawn up to it") {
    render::Scene scene = without_ground(120, 60, style::Theme::light);
    scene.links.push_back({{20, 30}, {1e7, 30}, claims::Relation::part_of, false});
    const style::Picture picture = test::renderer().draw_picture(scene);
    CHECK(picture.width == 120);
}

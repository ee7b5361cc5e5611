#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "desk.hpp"
#include "geo/shape/contains.hpp"
#include "io/base_map/read_base_map.hpp"
#include "render/labels/collision_grid.hpp"
#include "render/labels/label_lines.hpp"
#include "render/labels/place_labels.hpp"
#include "small_base_map.hpp"

using render::LabelKind;
using render::PlacedLabel;
using render::ScreenBox;

namespace {

const render::FontSet& font_set() {
    static const render::FontSet fonts(test::fonts());
    return fonts;
}

render::LabelScene label_scene(double lng, double lat, double zoom) {
    render::LabelScene scene;
    scene.camera = {{lng, lat}, zoom};
    scene.viewport = {1000, 640, 1};
    scene.layers_shown.fill(true);
    return scene;
}

std::vector<PlacedLabel> placed(const geo::BaseMap& base, const render::LabelScene& scene) {
    return render::place_labels(render::label_sources(base, scene.camera.projection), font_set(),
                                scene);
}

bool overlap(const PlacedLabel& one, const PlacedLabel& other) {
    for (const ScreenBox& a : one.boxes)
        for (const ScreenBox& b : other.boxes)
            if (a.overlaps(b)) return true;
    return false;
}

const PlacedLabel* find(const std::vector<PlacedLabel>& labels, std::string_view text) {
    for (const PlacedLabel& label : labels)
        if (!label.lines.empty() && label.lines.front().text == text) return &label;
    return nullptr;
}

}  // namespace

TEST_CASE("no two names of the real map overlap, nor does one touch an obstacle") {
    const auto base = io::read_base_map(GEODATA_DIR "/boundaries").map;
    for (const double zoom : {3.5, 5.0, 6.0, 7.0, 8.0, 9.5, 12.0}) {
        render::LabelScene scene = label_scene(46.8, 40.1, zoom);
        scene.events = {{480, 300, 520, 340}};
        scene.furniture = {{100, 100, 320, 260}, {0, 600, 200, 640}};
        const std::vector<PlacedLabel> labels = placed(*base, scene);
        INFO("zoom ", zoom);
        CHECK(labels.size() >= 2);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t j = i + 1; j < labels.size(); ++j) {
                INFO(labels[i].lines.front().text, " and ", labels[j].lines.front().text);
                CHECK_FALSE(overlap(labels[i], labels[j]));
            }
            for (const ScreenBox& box : labels[i].boxes)
                for (const ScreenBox& taken : scene.furniture) CHECK_FALSE(box.overlaps(taken));
            // An event may lie on a place's dot, not on its name.
            CHECK_FALSE(labels[i].boxes.front().overlaps(scene.events.front()));
        }
    }
}

TEST_CASE("no name of a country that the atlas is about stands on another one of these") {
    const auto base = io::read_base_map(GEODATA_DIR "/boundaries").map;
    int named = 0;
    for (double zoom = 4.0; zoom < 9.0; zoom += 0.25) {
        const render::LabelScene scene = label_scene(46.8, 40.1, zoom);
        const auto labels = placed(*base, scene);
        for (const auto& source : render::label_sources(*base, scene.camera.projection)) {
            if (source.kind != LabelKind::country || !source.focus) continue;
            for (const PlacedLabel& label : labels) {
                const std::string name = label.lines.empty() ? "" : label.lines.front().text;
                if (name != "ARMENIA" && name != "AZERBAIJAN") continue;
                ++named;
                if (source.text.starts_with(name.substr(0, 1)) && source.text.size() == name.size())
                    continue;  // its own land
                for (int i = 0; i <= 30; ++i) {
                    const ScreenBox& box = label.boxes.front();
                    const auto place = geo::to_lng_lat(
                        scene.camera, scene.viewport,
                        {box.left + (box.right - box.left) * i / 30, (box.top + box.bottom) / 2});
                    INFO(name, " over ", source.text, " at zoom ", zoom);
                    CHECK_FALSE(geo::contains(*source.area, place));
                }
            }
        }
    }
    CHECK(named > 20);
}

TEST_CASE("whole names are never cut by the edge, and hardly one is lost for it") {
    const auto base = io::read_base_map(GEODATA_DIR "/boundaries").map;
    std::ptrdiff_t cut = 0;
    for (const double zoom : {3.5, 5.0, 6.0, 7.0, 8.0, 9.5, 12.0}) {
        CAPTURE(zoom);
        render::LabelScene scene = label_scene(46.8, 40.1, zoom);
        const auto is_whole = [&](const PlacedLabel& label) {
            return std::ranges::all_of(label.boxes, [&](const ScreenBox& box) {
                return box.left >= 0 && box.top >= 0 && box.right <= scene.viewport.width &&
                       box.bottom <= scene.viewport.height;
            });
        };
        const auto is_seen = [&](const PlacedLabel& label) {
            return std::ranges::any_of(label.boxes, [&](const ScreenBox& box) {
                return box.overlaps({0, 0, scene.viewport.width, scene.viewport.height});
            });
        };
        const std::vector<PlacedLabel> panned = placed(*base, scene);
        const auto whole = std::ranges::count_if(panned, is_whole);
        cut += std::ranges::count_if(panned, is_seen) - whole;

        scene.whole_names = true;
        const std::vector<PlacedLabel> labels = placed(*base, scene);
        CHECK(std::ranges::count_if(labels, is_seen) == std::ranges::count_if(labels, is_whole));
        CHECK(std::ranges::count_if(labels, is_whole) >= whole);
    }
    CHECK(cut > 5);
}

TEST_CASE("names stand in the same places of the map after panning") {
    const auto base = test::small_base_map();
    const render::LabelScene scene = label_scene(46.4, 40.2, 8);
    render::LabelScene moved = scene;
    moved.camera = geo::panned(scene.camera, 40, -24);
    const auto before = placed(*base, scene);
    const auto after = placed(*base, moved);
    std::size_t compared = 0;
    for (const PlacedLabel& label : before) {
        const geo::ScreenPoint& at = label.lines.front().glyphs.front().at;
        const geo::ScreenPoint& end = label.lines.front().glyphs.back().at;
        if (at.x < 60 || end.x > 900 || at.y < 60 || at.y > 580) continue;
        bool found = false;
        for (const PlacedLabel& other : after) {
            const geo::ScreenPoint& there = other.lines.front().glyphs.front().at;
            found |= other.lines.front().text == label.lines.front().text &&
                     std::abs(there.x - at.x - 40) < 1.5 && std::abs(there.y - at.y + 24) < 1.5;
        }
        INFO(label.lines.front().text);
        CHECK(found);
        ++compared;
    }
    CHECK(compared >= 5);
}

TEST_CASE("a name keeps clear of an event on its dot and still appears") {
    const auto base = test::small_base_map();
    render::LabelScene scene = label_scene(46.4, 40.4, 8);
    const geo::ScreenPoint dot =
        geo::to_screen(scene.camera, scene.viewport, geo::LngLat{46.3, 40.7});
    scene.events = {ScreenBox{dot.x, dot.y, dot.x, dot.y}.grown(13)};
    const auto labels = placed(*base, scene);
    const PlacedLabel* label = find(labels, "Ganca");
    REQUIRE(label != nullptr);
    CHECK_FALSE(label->boxes.front().overlaps(scene.events.front()));
}

TEST_CASE("of two names that want one place the more important stays") {
    geo::BaseMap base;
    for (const auto& [name, people] : {std::pair{"Village", 3'000L}, std::pair{"City", 900'000L}}) {
        geo::Boundary place;
        place.name = name;
        place.population = people;
        place.geometry.points.push_back({46, 40});
        base[geo::Layer::places].push_back(place);
    }
    render::LabelScene scene = label_scene(46, 40, 11);
    // Room for one name only, to the right of the dot.
    scene.events = {
        {0, 0, 1000, 306}, {0, 336, 1000, 640}, {0, 300, 498, 340}, {570, 300, 1000, 340}};
    const auto labels = placed(base, scene);
    CHECK(find(labels, "City") != nullptr);
    CHECK(find(labels, "Village") == nullptr);
}

TEST_CASE("hidden layers have no names") {
    const auto base = test::small_base_map();
    render::LabelScene scene = label_scene(46.4, 40.2, 8);
    scene.layers_shown[static_cast<std::size_t>(geo::Layer::rivers)] = false;
    for (const PlacedLabel& label : placed(*base, scene)) CHECK(label.kind != LabelKind::river);
}

TEST_CASE("country names are capitals, spaced") {
    const auto labels = placed(*test::small_base_map(), label_scene(46.4, 40.2, 7));
    const PlacedLabel* label = find(labels, "EASTLAND");
    REQUIRE(label != nullptr);
    CHECK(label->lines.front().style.spacing > 2.0);
    CHECK(label->dot.empty());
}

TEST_CASE("a river's letters follow it: turned, left to right, near the line") {
    const auto labels = placed(*test::small_base_map(), label_scene(47.4, 40.0, 8.4));
    const PlacedLabel* label = find(labels, "Long River");
    REQUIRE(label != nullptr);
    const auto& glyphs = label->lines.front().glyphs;
    REQUIRE(glyphs.size() == 10);
    bool turned = false;
    for (std::size_t i = 1; i < glyphs.size(); ++i) {
        CHECK(glyphs[i].at.x > glyphs[i - 1].at.x);
        turned |= std::abs(glyphs[i].angle) > 0.05F;
    }
    CHECK(turned);
}

TEST_CASE("the line of contact is named with its years") {
    const auto labels = placed(*test::small_base_map(), label_scene(46.8, 39.9, 9));
    const PlacedLabel* label = find(labels, "Line of contact 1994–2020");
    CHECK(label != nullptr);
}

TEST_CASE("a collision grid finds what overlaps, also across squares and beyond its extent") {
    render::CollisionGrid grid({0, 0, 200, 200});
    grid.add({60, 60, 140, 70});
    grid.add({-50, -50, -20, -20});
    CHECK_FALSE(grid.is_free({130, 65, 150, 90}));
    CHECK_FALSE(grid.is_free({-30, -30, 10, 10}));
    CHECK(grid.is_free({60, 70, 140, 80}));  // touching is not overlapping
    CHECK(grid.is_free({0, 0, 59, 200}));
    CHECK_FALSE(grid.is_free({-1000, -1000, 1000, 1000}));
}

TEST_CASE("names break at spaces into even lines, words stay whole") {
    const render::TextStyle style{.size = 12};
    const auto lines = [&](std::string_view text, double width) {
        return render::label_lines(font_set(), style, text, width, 3);
    };
    CHECK(lines("Lake Sevan", 200) == std::vector<std::string>{"Lake Sevan"});
    CHECK(lines("Lake Sevan", 40) == std::vector<std::string>{"Lake", "Sevan"});
    CHECK(lines("Area behind the line of contact", 90) ==
          std::vector<std::string>{"Area behind", "the line", "of contact"});
    CHECK(lines("Turkmenistan", 10) == std::vector<std::string>{"Turkmenistan"});
}

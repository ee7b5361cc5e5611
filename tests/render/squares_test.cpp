#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "claims/vocabulary.hpp"
#include "desk.hpp"
#include "render/drawing/symbol_image.hpp"
#include "style/status_symbol.hpp"

namespace {

/// Symbols and stacks whose middles lie around the edges of a map of 90 × 60 px, most beyond them;
/// `margin`: how much wider than that the scene is on each side, px.
render::Scene around_the_edges(double margin) {
    render::Scene scene;
    scene.viewport = {90 + 2 * margin, 60 + 2 * margin, 1.0};
    scene.graticule = false;
    std::size_t number = 0;
    for (const double away : {-6.0, 3.0})
        for (const geo::ScreenPoint& at :
             {geo::ScreenPoint{20, away}, {20, 60 - away}, {away, 30}, {90 - away, 30}}) {
            const geo::ScreenPoint here{at.x + margin, at.y + margin};
            scene.marks.push_back({here, here, claims::all_statuses[number++]});
        }
    for (const geo::ScreenPoint& at : {geo::ScreenPoint{-5, -5}, {95, 65}, {60, -9}, {60, 69}})
        scene.stacks.push_back({{at.x + margin, at.y + margin}, {3, 0, 0, 2}});
    return scene;
}

const std::uint8_t* pixel(const style::Picture& picture, int column, int row) {
    return picture.rgba.data() + (std::ptrdiff_t{row} * picture.width + column) * 4;
}

/// How many pixels of a picture with a symbol in its middle are wrong: fully covered ones that have
/// another colour than its image has, and others beyond the image that are not empty.
int wrong_pixels(claims::Status status, double ratio) {
    render::Scene scene;
    scene.viewport = {30, 30, ratio};
    scene.graticule = false;
    const geo::ScreenPoint middle{15, 15};
    scene.marks.push_back({middle, middle, status});
    const style::Picture picture = test::renderer().draw_picture(scene);
    const render::SymbolImage image = render::symbol_image(
        style::status_symbol(status, scene.theme), style::symbol_radius * ratio);
    const int first = static_cast<int>(std::floor(15 * ratio));
    const int left = first + image.left, top = first + image.top;
    int wrong = 0;
    for (int row = 0; row < picture.height; ++row)
        for (int column = 0; column < picture.width; ++column) {
            const bool is_beyond = row < top || row >= top + image.height || column < left ||
                                   column >= left + image.width;
            const std::uint8_t* expected =
                is_beyond ? picture.rgba.data()
                          : image.rgba.data() +
                                (std::ptrdiff_t{row - top} * image.width + column - left) * 4;
            if (expected[3] < 255) continue;
            wrong += std::equal(expected, expected + 4, pixel(picture, column, row)) ? 0 : 1;
        }
    return wrong;
}

}  // namespace

TEST_CASE("symbols and stacks reach into a picture from beyond its edges") {
    constexpr int margin = 40;
    const style::Picture narrow = test::renderer().draw_picture(around_the_edges(0));
    const style::Picture wide = test::renderer().draw_picture(around_the_edges(margin));
    for (int row = 0; row < narrow.height; ++row) {
        const std::uint8_t* same = pixel(wide, margin, margin + row);
        CAPTURE(row);
        CHECK(std::equal(same, same + std::ptrdiff_t{narrow.width} * 4, pixel(narrow, 0, row)));
    }
    const std::uint8_t* empty = pixel(narrow, 45, 30);
    const auto is_drawn_on = [&](int column, int row) {
        return !std::equal(empty, empty + 4, pixel(narrow, column, row));
    };
    CHECK(is_drawn_on(20, 0));
    CHECK(is_drawn_on(0, 30));
    CHECK(is_drawn_on(0, 0));
    CHECK(is_drawn_on(89, 59));
}

TEST_CASE("symbols are drawn pixel for pixel, also when they are larger than a device's points") {
    for (const claims::Status status : claims::all_statuses)
        for (const double ratio : {1.0, 2.3, 20.0}) {
            CAPTURE(claims::to_word(status));
            CAPTURE(ratio);
            CHECK(wrong_pixels(status, ratio) == 0);
        }
}

#include <doctest/doctest.h>

#include <cmath>

#include "desk.hpp"
#include "render/paper/cut_to_page.hpp"
#include "render/paper/glyph_runs.hpp"
#include "render/paper/shape_path.hpp"
#include "render/paper/svg_path.hpp"
#include "render/paper/xml.hpp"
#include "render/text/font_set.hpp"
#include "render/text/set_text.hpp"

using geo::ScreenPoint;

namespace {

constexpr geo::Viewport page{100, 60, 1};

double area_of(const std::vector<ScreenPoint>& ring) {
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const ScreenPoint &a = ring[i], &b = ring[(i + 1) % ring.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

/// The farthest that the curves of a path stray from a circle, px.
double stray_of(const render::Path& path, const ScreenPoint& centre, double radius) {
    double worst = 0;
    ScreenPoint from;
    for (const auto& [kind, at] : path.steps()) {
        if (kind == render::Path::Step::Kind::move) from = at[0];
        if (kind != render::Path::Step::Kind::curve) continue;
        for (double t = 0; t <= 1; t += 0.1) {
            const double a = std::pow(1 - t, 3), b = 3 * t * std::pow(1 - t, 2),
                         c = 3 * t * t * (1 - t), d = t * t * t;
            const double x = a * from.x + b * at[0].x + c * at[1].x + d * at[2].x;
            const double y = a * from.y + b * at[0].y + c * at[1].y + d * at[2].y;
            worst = std::max(worst, std::abs(std::hypot(x - centre.x, y - centre.y) - radius));
        }
        from = at[2];
    }
    return worst;
}

}  // namespace

TEST_CASE("a ring is cut at the page's bleed, winding as before") {
    const std::vector<ScreenPoint> inside{{10, 10}, {50, 10}, {50, 40}};
    CHECK(render::ring_on_page(inside, page) == inside);
    const std::vector<ScreenPoint> huge{{-1e6, -1e6}, {1e6, -1e6}, {1e6, 1e6}, {-1e6, 1e6}};
    const double bleed = 2 * render::bleed_px;
    CHECK(area_of(render::ring_on_page(huge, page)) ==
          doctest::Approx((page.width + bleed) * (page.height + bleed)));
    CHECK(area_of(render::ring_on_page({huge.rbegin(), huge.rend()}, page)) < 0);
    CHECK(render::ring_on_page({{200, 0}, {300, 0}, {300, 50}}, page).empty());
}

TEST_CASE("of a line stays what is on the page, and how far along that begins") {
    const auto stretches =
        render::stretches_on_page({{-116, 30}, {50, 30}, {50, 2000}, {80, 2000}, {80, -500}}, page);
    REQUIRE(stretches.size() == 2);
    CHECK(stretches[0].start == doctest::Approx(100));
    REQUIRE(stretches[0].places.size() == 3);
    CHECK(stretches[0].places[0].x == doctest::Approx(-render::bleed_px));
    CHECK(stretches[0].places[1] == ScreenPoint{50, 30});
    CHECK(stretches[0].places[2].y == doctest::Approx(60 + render::bleed_px));
    CHECK(stretches[1].start == doctest::Approx(166 + 1970 + 30 + 2000 - 76));
    CHECK(stretches[1].places.size() == 2);
    CHECK(render::stretches_on_page({{-50, -50}, {150, -50}}, page).empty());
}

TEST_CASE("round things are round at any size") {
    for (const double radius : {8.0, 1000.0, 1e6}) {
        const render::Ellipse circle{{50, 30}, radius, radius, 0.4, {}};
        CHECK(stray_of(render::outline_of(circle), {50, 30}, radius) < 0.02);
        CHECK(stray_of(render::outline_of(render::disc({50, 30}, radius, {})), {50, 30}, radius) <
              0.02);
        const render::Arc arc{{50, 30}, radius + 1, 2, 0.1, 0.45, {}};
        CHECK(stray_of(render::middle_of(arc), {50, 30}, radius) < 0.02);
    }
}

TEST_CASE("a path in SVG counts from point to point without rounding adding up") {
    render::Path path;
    path.move_to({1, 2});
    path.line_to({4.256, -0.5});
    path.line_to({4.3, -0.5});
    path.curve_to({5, 0}, {6, 0}, {7, 1.1});
    path.close();
    path.move_to({0, 0});
    path.line_to({0, 0.05});
    CHECK(render::svg_path(path) == "m1 2 3.26-2.5 .04 0c.7 .5 1.7 .5 2.7 1.6zm-1-2 0 .05");
    render::Path many;
    many.move_to({0, 0});
    for (int i = 1; i <= 1000; ++i) many.line_to({i * 0.004, 0});
    const std::string text = render::svg_path(many);
    double x = 0;
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1))
        if (text[at + 1] == '.') x += std::stod(text.substr(at + 1));
    CHECK(x == doctest::Approx(4.0));
}

TEST_CASE("texts and numbers are safe in XML") {
    CHECK(render::in_xml("a < b & \"c\" > d") == "a &lt; b &amp; &quot;c&quot; &gt; d");
    CHECK(render::in_xml(std::string_view("\x01\tə\n")) == "\xEF\xBF\xBD\tə\n");
    CHECK(render::in_xml(3.5) == "3.5");
    CHECK(render::in_xml(-0.001) == "0");
    CHECK(render::in_xml(1200.0) == "1200");
}

TEST_CASE("letters of several files are runs with their characters") {
    const render::FontSet fonts(test::fonts());
    const auto runs =
        render::glyph_runs(render::place_text(fonts, {.size = 12}, "Gümri Գյումրի", {10, 20}));
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].characters == std::vector<std::string>{"G", "ü", "m", "r", "i", " "});
    CHECK(runs[1].characters.size() == 7);
    CHECK(runs[1].characters.front() == "Գ");
    CHECK(runs[1].glyphs.size() == 7);
    CHECK(runs[0].file != runs[1].file);
}

TEST_CASE("a letter's outline fills the letter's box") {
    const render::FontSet fonts(test::fonts());
    const render::Path outline =
        fonts.outline(render::Face::regular, fonts.find(render::Face::regular, U'H'));
    double top = 0, bottom = -1, right = 0;
    for (const auto& [kind, at] : outline.steps()) {
        if (kind == render::Path::Step::Kind::close) continue;
        top = std::min(top, at[0].y);
        bottom = std::max(bottom, at[0].y);
        right = std::max(right, at[0].x);
    }
    CHECK(-top == doctest::Approx(fonts.cap_height(render::Face::regular)).epsilon(0.01));
    CHECK(bottom == doctest::Approx(0));
    CHECK(right < fonts.advance(render::Face::regular, fonts.find(render::Face::regular, U'H')));
    CHECK(fonts.outline(render::Face::regular, fonts.find(render::Face::regular, U' ')).empty());
}

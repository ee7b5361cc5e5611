#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <optional>

#include "desk.hpp"
#include "io/base_map/read_base_map.hpp"
#include "io/files/files.hpp"
#include "io/png/png.hpp"
#include "render/paper/vector_picture.hpp"

using claims::Status;
using geo::Layer;

namespace {

/// Whether the device and paper show the same: the mean colours of neighbouring squares. A letter
/// or a line may lie a fraction of a pixel elsewhere; nothing may be missing.
struct Measure {
    int square;   ///< px
    double most;  ///< of 255, that the means of a square may differ
};
constexpr Measure of_ground{16, 6.0}, of_thin_lines{24, 1.8}, of_signs{16, 13.0};

double mean(const style::Picture& picture, int left, int top, int square, std::size_t channel) {
    double sum = 0;
    for (int y = top; y < top + square; ++y)
        for (int x = left; x < left + square; ++x)
            sum += picture.rgba[(static_cast<std::size_t>(y) * picture.width + x) * 4 + channel];
    return sum / square / square;
}

double worst_square(const style::Picture& one, const style::Picture& other, int square) {
    REQUIRE(one.width == other.width);
    REQUIRE(one.height == other.height);
    double worst = 0;
    for (int top = 0; top + square <= one.height; top += square / 2)
        for (int left = 0; left + square <= one.width; left += square / 2)
            for (std::size_t channel = 0; channel < 3; ++channel)
                worst = std::max(worst, std::abs(mean(one, left, top, square, channel) -
                                                 mean(other, left, top, square, channel)));
    return worst;
}

/// The scene on paper, made into pixels by the tools that people look at such files with.
style::Picture on_paper(const render::Scene& scene, bool as_pdf) {
    namespace fs = std::filesystem;
    const fs::path folder = fs::path(TEST_OUTPUT_DIR) / "paper";
    fs::create_directories(folder);
    const fs::path file = folder / (as_pdf ? "page.pdf" : "page.svg");
    const auto draw = as_pdf ? render::draw_pdf : render::draw_svg;
    io::write_file(file, draw({{{scene, 0}}, 96}, test::fonts(), {}));
    const std::string name = "'" + file.string() + "'", made = "'" + (folder / "page").string();
    const std::string command = as_pdf
                                    ? "pdftoppm -r 96 -png -singlefile " + name + " " + made + "'"
                                    : "rsvg-convert " + name + " -o " + made + ".png'";
    REQUIRE(std::system(command.c_str()) == 0);
    return io::decode_png(io::read_file(folder / "page.png")).picture;
}

/// A change to a scene that takes something out of it.
struct Without {
    const char* what;
    std::function<void(render::Scene&)> take_out;
};

/// Both kinds of paper show what the device shows, and would be found to differ from a device that
/// leaves any of these out.
void check_paper(const render::Scene& scene, const Measure& measure,
                 const std::vector<Without>& all_without) {
    const style::Picture drawn = test::renderer().draw_picture(scene);
    for (const bool as_pdf : {true, false}) {
        CAPTURE(as_pdf);
        const style::Picture paper = on_paper(scene, as_pdf);
        CHECK(worst_square(drawn, paper, measure.square) <= measure.most);
        for (const auto& [what, take_out] : all_without) {
            CAPTURE(what);
            render::Scene less = scene;
            take_out(less);
            const style::Picture missing = test::renderer().draw_picture(less);
            CHECK(worst_square(missing, paper, measure.square) > measure.most);
        }
    }
}

Without layer(const char* what, Layer which) {
    return {what, [which](render::Scene& scene) {
                scene.layers_shown[static_cast<std::size_t>(which)] = false;
            }};
}

/// Ground without names, for these are letters.
render::Scene ground_scene(geo::Projection projection, style::Theme theme) {
    render::Scene scene = test::small_scene(46.6, 40.0, 6.6, 480, 320);
    scene.camera = geo::reprojected(scene.camera, projection);
    scene.theme = theme;
    auto nameless = std::make_shared<geo::BaseMap>(*scene.base);
    for (auto& boundaries : nameless->layers)
        for (geo::Boundary& boundary : boundaries)
            if (boundary.geometry.lines.empty() || !boundary.kind.empty()) boundary.name.clear();
    nameless->layers[static_cast<std::size_t>(Layer::places)].clear();
    scene.base = nameless;
    return scene;
}

void add_every_sign(render::Scene& scene) {
    double x = 40;
    for (const Status status : claims::all_statuses) {
        scene.marks.push_back({{x, 40}, {x, 40}, status, false, status == Status::alleged});
        x += 44;
    }
    scene.marks.push_back({{100, 110}, {70, 130}, Status::reported, false, false});
    render::StackMark stack{.at = {420, 110}};
    stack.counts[0] = 7;
    stack.counts[3] = 5;
    scene.stacks.push_back(stack);
    scene.circles.push_back({{240, 150}, 60, false, 0.7, 0.4});
    scene.circles.push_back({{240, 150}, 30, true});
    scene.links.push_back({{40, 220}, {400, 220}, claims::Relation::contradicts, true});
    scene.areas.push_back({{300, 90}, {380, 110}, {340, 190}});
    scene.graticule = true;
}

}  // namespace

TEST_CASE("paper shows the ground that the screen shows") {
    check_paper(ground_scene(geo::Projection::web_mercator, style::Theme::light), of_ground,
                {layer("land around", Layer::world), layer("countries", Layer::countries),
                 layer("lakes", Layer::lakes), layer("rivers", Layer::rivers),
                 layer("hatches", Layer::disputed), layer("disputed lines", Layer::control),
                 layer("borders and shores", Layer::borders)});
}

TEST_CASE("paper shows the finest lines") {
    render::Scene scene = ground_scene(geo::Projection::web_mercator, style::Theme::light);
    scene.camera.zoom = 7.4;
    for (const Layer bold : {Layer::disputed, Layer::control, Layer::borders})
        scene.layers_shown[static_cast<std::size_t>(bold)] = false;
    check_paper(scene, of_thin_lines,
                {layer("regions", Layer::regions), layer("rivers", Layer::rivers)});
}

TEST_CASE("paper shows the ground in every projection and in the dark") {
    for (const auto projection : {geo::Projection::lambert_caucasus, geo::Projection::equal_earth})
        check_paper(ground_scene(projection, style::Theme::dark), of_ground, {});
    render::Scene afar = test::small_scene(20, 20, 0.6, 480, 320);
    afar.camera = geo::reprojected(afar.camera, geo::Projection::equal_earth);
    check_paper(afar, of_ground, {});
}

TEST_CASE("a hole in a country stays open on paper, whichever way it winds") {
    for (const bool turned : {false, true}) {
        geo::Ring hole{{45.8, 39.9}, {46.2, 39.9}, {46.2, 40.1}, {45.8, 40.1}};
        if (turned) std::ranges::reverse(hole);
        geo::Boundary country;
        country.geometry.polygons = {
            {{{45.5, 39.7}, {46.5, 39.7}, {46.5, 40.3}, {45.5, 40.3}}, {hole}}};
        auto base = std::make_shared<geo::BaseMap>();
        (*base)[Layer::countries] = {country};
        render::Scene scene = test::small_scene(46, 40, 7.5, 360, 240);
        scene.base = base;
        check_paper(scene, of_ground, {layer("country", Layer::countries)});
    }
}

TEST_CASE("paper shows every sign of events") {
    render::Scene scene = test::small_scene(46.2, 40.2, 6, 480, 320);
    scene.base = nullptr;
    add_every_sign(scene);
    std::vector<Without> signs{
        {"stack", [](render::Scene& less) { less.stacks.clear(); }},
        {"links", [](render::Scene& less) { less.links.clear(); }},
        {"circles", [](render::Scene& less) { less.circles.clear(); }},
        {"areas", [](render::Scene& less) { less.areas.clear(); }},
        {"ring of what is selected", [](render::Scene& less) { less.marks[2].selected = false; }}};
    for (std::size_t i = 0; i < scene.marks.size(); ++i)
        signs.push_back({"mark", [i](render::Scene& less) {
                             less.marks.erase(less.marks.begin() + static_cast<std::ptrdiff_t>(i));
                         }});
    for (const style::Theme theme : style::all_themes) {
        scene.theme = theme;
        check_paper(scene, of_signs, signs);
    }
}

TEST_CASE("paper shows names and furniture") {
    render::Scene scene = test::small_scene(46.2, 40.2, 6.4, 640, 400);
    scene.scale_bar = geo::scale_bar(scene.camera, 140);
    scene.attributions = {"Invented land: for tests", "Lakes: nobody’s"};
    render::Furniture furniture;
    furniture.title = "Invented land, October 2020";
    furniture.subtitle = "Statuses as known on 12 October 2020";
    furniture.legend = {{Status::reported, "reported", 12}, {Status::contested, "contested", 3}};
    furniture.notes = {"16 of 20 events"};
    furniture.north = 0.3;
    scene.furniture = furniture;
    check_paper(scene, of_signs,
                {{"names of places", layer("", Layer::places).take_out},
                 {"furniture", [](render::Scene& less) { less.furniture.reset(); }},
                 {"arrow", [](render::Scene& less) { less.furniture->north.reset(); }},
                 {"a note", [](render::Scene& less) { less.furniture->notes.clear(); }},
                 {"scale bar", [](render::Scene& less) { less.scale_bar.reset(); }},
                 {"attributions", [](render::Scene& less) { less.attributions.clear(); }}});
}

TEST_CASE("paper shows the real map, near and far") {
    static const auto base = io::read_base_map(GEODATA_DIR "/boundaries").map;
    for (const auto& [lng, lat, zoom] :
         {std::tuple{46.9, 40.4, 5.3}, {46.75, 39.8, 9.0}, {46.75, 39.82, 15.0}}) {
        render::Scene scene = test::small_scene(lng, lat, zoom, 480, 320);
        scene.base = base;
        check_paper(scene, of_signs, {});
    }
}

TEST_CASE("paper shows the locator map where the screen does") {
    static const auto base = io::read_base_map(GEODATA_DIR "/boundaries").map;
    render::Scene scene = test::small_scene(46.75, 39.82, 11, 640, 480);
    scene.base = base;
    scene.furniture.emplace();
    scene.furniture->locator = true;
    for (const style::Theme theme : {style::Theme::light, style::Theme::print}) {
        scene.theme = theme;
        check_paper(
            scene, of_signs,
            {{"locator map", [](render::Scene& less) { less.furniture->locator = false; }}});
    }
}

TEST_CASE("the same scene gives the same bytes on paper, however often") {
    render::Scene scene = test::small_scene(46.2, 40.2, 6, 480, 320);
    add_every_sign(scene);
    for (const auto draw : {render::draw_pdf, render::draw_svg}) {
        const auto first = draw({{{scene, 0}}, 96}, test::fonts(), {});
        CHECK(first == draw({{{scene, 0}}, 96}, test::fonts(), {}));
        scene.marks.pop_back();
        CHECK(first != draw({{{scene, 0}}, 96}, test::fonts(), {}));
    }
}

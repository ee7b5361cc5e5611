#include <doctest/doctest.h>

#include <algorithm>

#include "desk.hpp"
#include "picture_check.hpp"
#include "render/furniture/ground_key.hpp"
#include "render/furniture/map_edge.hpp"
#include "render/furniture/picture_furniture.hpp"

using claims::Status;

namespace {

render::Scene with_furniture(double width, double height) {
    render::Scene scene = test::small_scene(46.2, 40.2, 6, width, height);
    scene.graticule = true;
    scene.scale_bar = geo::scale_bar(scene.camera, 140);
    scene.attributions = {"Invented land: for tests", "Lakes: nobody’s"};
    render::Furniture furniture;
    furniture.title = "Invented land, October 2020";
    furniture.subtitle = "Statuses as known on 12 October 2020";
    furniture.legend = {{Status::reported, "reported", 12},
                        {Status::contested, "contested", 3},
                        {Status::withdrawn, "withdrawn", 1}};
    furniture.notes = {"16 of 20 events"};
    furniture.north = 0.0;
    scene.furniture = furniture;
    return scene;
}

std::string words_of(const render::LaidOut& laid_out) {
    std::string words;
    for (const render::PlacedText& text : laid_out.drawing.texts) words += text.text + " ";
    return words;
}

}  // namespace

TEST_CASE("however small the picture, nothing lies over attribution, scale bar or another panel") {
    const render::FontSet fonts(test::fonts());
    constexpr double names_off = 4;  // px that no name comes closer
    std::size_t with_legend = 0, with_filter = 0;
    using Size = std::pair<double, double>;
    for (const auto& [width, height] :
         {Size{90, 60}, Size{150, 100}, Size{240, 160}, Size{320, 200}, Size{320, 240},
          Size{400, 220}, Size{480, 200}, Size{400, 300}, Size{640, 400}}) {
        CAPTURE(width);
        render::Scene scene = with_furniture(width, height);
        scene.attributions.assign(3, "Boundaries of an invented land, drawn by nobody in 2020");
        scene.furniture->notes.push_back("Filter: kind attack");
        scene.furniture->sources = {{1, "A shelling, 11 October 2020. An agency"}};
        render::Scene without_bar = scene;
        without_bar.scale_bar.reset();
        const std::size_t lines = render::lay_out_map_edge(without_bar, fonts).boxes.size();
        const render::LaidOut out =
            render::lay_out_furniture(scene, fonts, render::lay_out_map_edge(scene, fonts));
        for (std::size_t i = lines; i < out.boxes.size(); ++i)
            for (std::size_t other = 0; other < i; ++other)
                CHECK_FALSE(out.boxes[i].grown(-names_off).overlaps(out.boxes[other]));
        with_legend += words_of(out).find("contested") != std::string::npos ? 1 : 0;
        with_filter += words_of(out).find("kind attack") != std::string::npos ? 1 : 0;
    }
    CHECK(with_legend > 0);
    CHECK(with_filter > with_legend);
}

TEST_CASE("a panel says how many events it hides") {
    const render::FontSet fonts(test::fonts());
    render::Scene scene = with_furniture(480, 320);
    const auto words = [&] { return words_of(render::lay_out_furniture(scene, fonts, {})); };
    CHECK(words().find("under this panel") == std::string::npos);
    render::StackMark stack;
    stack.counts[0] = 4;
    stack.without_status = 3;
    for (const double x : {40.0, 440.0})
        for (const double y : {60.0, 250.0}) {
            stack.at = {x, y};
            scene.stacks.push_back(stack);
        }
    CHECK(words().find("7 events lie under this panel") != std::string::npos);
    scene.furniture->notes.clear();
    CHECK(words().find("under this panel") == std::string::npos);
}

TEST_CASE("a legend that would hide more than half of the events gives way") {
    const render::FontSet fonts(test::fonts());
    const auto words_with_events_at = [&](std::initializer_list<double> heights) {
        render::Scene scene = with_furniture(330, 300);
        for (const double y : heights) {
            render::Mark mark = test::mark_at(scene, 46, 40, Status::contested);
            mark.at = {80, y};
            scene.marks.push_back(mark);
        }
        render::LaidOut edge;  // all but the upper left corner is taken
        edge.boxes = {{0, 230, 330, 300}, {230, 0, 330, 230}};
        return words_of(render::lay_out_furniture(scene, fonts, std::move(edge)));
    };
    const auto has = [](const std::string& words, const char* part) {
        return words.find(part) != std::string::npos;
    };
    CHECK(has(words_with_events_at({}), "withdrawn"));
    const std::string middle = words_with_events_at({180, 185, 190});
    CHECK_FALSE(has(middle, "withdrawn"));
    CHECK(has(middle, "16 of 20 events"));
    CHECK_FALSE(has(middle, "under this panel"));
    // Where whatever is said hides them, it is told how many.
    const std::string everywhere = words_with_events_at({40, 45, 215, 220});
    CHECK(has(everywhere, "2 events lie under this panel"));
    CHECK(has(everywhere, "withdrawn"));  // it hides half of them, no more
}

TEST_CASE("a window's map has a scale bar and attributions, no more") {
    render::Scene scene = with_furniture(360, 160);
    scene.furniture.reset();
    test::check_picture("map-edge", test::renderer().draw_picture(scene));
}

TEST_CASE("a picture's furniture stands on one panel in a corner") {
    test::check_picture("furniture", test::renderer().draw_picture(with_furniture(480, 320)));
}

TEST_CASE("long words wrap, and the panel goes where it hides no event") {
    render::Scene scene = with_furniture(480, 320);
    scene.theme = style::Theme::dark;
    scene.furniture->title = "A title that is a good deal longer than its panel is wide";
    scene.furniture->notes.push_back(
        "Filter: everything from 27 September 2020 to 12 October 2020 near "
        "averyveryveryverylongwordthathasnospaceinitatallandgoesonandon");
    scene.marks.push_back(test::mark_at(scene, 43.5, 41.2, Status::alleged));
    test::check_picture("furniture-wrapped", test::renderer().draw_picture(scene));
}

TEST_CASE("a long legend takes two columns where the picture is low") {
    render::Scene scene = with_furniture(480, 260);
    scene.furniture->legend.clear();
    for (const Status status : claims::all_statuses)
        scene.furniture->legend.push_back({status, std::string(claims::to_word(status)), 4});
    test::check_picture("furniture-columns", test::renderer().draw_picture(scene));
}

TEST_CASE("numbers beside events lead to notes on a panel of their own; the arrow stays free") {
    render::Scene scene = with_furniture(560, 360);
    scene.marks.push_back(test::mark_at(scene, 46.6, 41.0, Status::alleged));
    scene.marks.back().number = 1;
    render::Mark ringed = test::mark_at(scene, 46.2, 40.2, Status::contested);
    ringed.number = 12;
    ringed.at.x -= 20;
    scene.marks.push_back(ringed);
    render::StackMark stack{.at = {420, 180}};
    stack.counts[0] = 4;
    stack.numbers = {2, 3, 4, 7};
    scene.stacks.push_back(stack);
    scene.furniture->sources = {
        {1, "A shelling, 11 October 2020. An agency, quoting a ministry"},
        {2, "Talks, 9 to 10 October 2020. Another agency"},
        {12, "An event with a long title that takes several lines, 2020. No source on record"}};
    test::check_picture("furniture-sources", test::renderer().draw_picture(scene));
}

TEST_CASE("a panel without title has no line above its legend") {
    render::Scene scene = with_furniture(480, 320);
    scene.furniture->title.clear();
    scene.furniture->subtitle.clear();
    scene.furniture->caption.clear();
    test::check_picture("furniture-untitled", test::renderer().draw_picture(scene));
}

TEST_CASE("a key tells what the map shows beside its events, as far as that is in view") {
    render::Scene scene = with_furniture(560, 520);
    scene.circles = {{.at = {300, 300}, .radius_px = 40}};
    scene.links = {{{300, 300}, {420, 330}, claims::Relation::contradicts, false},
                   {{330, 320}, {420, 360}, claims::Relation::same_as, false}};
    const auto in_key = [&] {
        std::vector<std::string> words;
        for (const render::KeyEntry& entry : render::ground_key(scene))
            words.push_back(entry.words);
        return words;
    };
    using Words = std::vector<std::string>;
    const Words all{"Disputed area",
                    "Former border",
                    "Line of contact 1994–2020",
                    "How far off a place may be",
                    "The same as another event",
                    "Contradicts another event"};
    CHECK(in_key() == all);
    scene.furniture->key = render::ground_key(scene);
    test::check_picture("furniture-key", test::renderer().draw_picture(scene));

    scene.circles.clear();
    scene.links.clear();
    scene.layers_shown[static_cast<std::size_t>(geo::Layer::control)] = false;
    CHECK(in_key() == Words{"Disputed area"});
    for (const geo::Boundary& area : (*scene.base)[geo::Layer::disputed])
        scene.hidden.push_back(&area);
    CHECK(in_key().empty());
    scene.hidden.clear();
    scene.camera.centre = {2.35, 48.86};
    CHECK(in_key().empty());
}

TEST_CASE("a key has one entry for all lines of control, and one for borders in dispute") {
    render::Scene scene = with_furniture(560, 520);
    auto base = std::make_shared<geo::BaseMap>(*scene.base);
    for (const char* id : {"line-one", "line-two"}) {
        geo::Boundary line = (*base)[geo::Layer::control].front();
        line.id = id;
        line.name.clear();
        line.kind = "held_line";
        (*base)[geo::Layer::control].push_back(line);
    }
    (*base)[geo::Layer::borders].front().kind = "disputed_border";
    scene.base = base;
    std::vector<std::string> words;
    for (const render::KeyEntry& entry : render::ground_key(scene)) words.push_back(entry.words);
    const auto count = [&](const char* entry) { return std::ranges::count(words, entry); };
    CHECK(count("Border in dispute") == 1);
    CHECK(count("Line of control") == 1);
    CHECK(count("Line of contact 1994–2020") == 1);
}

TEST_CASE("where not one note has room the picture says so") {
    render::Scene scene = with_furniture(480, 320);
    std::string words = "A shelling, 11 October 2020.";
    for (int i = 0; i < 40; ++i) words += " An agency, quoting a ministry, quoting another;";
    scene.furniture->sources = {{1, words}, {2, "Talks, 10 October 2020. Another agency"}};
    test::check_picture("furniture-sources-without-room", test::renderer().draw_picture(scene));
}

TEST_CASE("sources that one column has no room for take two, and what has none is counted") {
    render::Scene scene = with_furniture(560, 300);
    for (std::size_t i = 1; i <= 30; ++i)
        scene.furniture->sources.push_back(
            {i, "Something that was said to have happened in October 2020. IANS"});
    test::check_picture("furniture-many-sources", test::renderer().draw_picture(scene));
}

TEST_CASE("notes hide no event; those without room leave no number on the map") {
    render::Scene scene = with_furniture(560, 360);
    scene.furniture->legend.clear();
    for (std::size_t i = 1; i <= 9; ++i) {
        scene.furniture->sources.push_back({i, "Something that was said to have happened. IANS"});
        render::Mark mark =
            test::mark_at(scene, 44.2 + 0.4 * static_cast<double>(i), 40.1, Status::claimed);
        mark.number = i;
        scene.marks.push_back(mark);
    }
    test::check_picture("furniture-notes-without-room", test::renderer().draw_picture(scene));
}

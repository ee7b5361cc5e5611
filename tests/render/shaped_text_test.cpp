#include <doctest/doctest.h>

#include <algorithm>

#include "desk.hpp"
#include "picture_check.hpp"
#include "render/paper/glyph_runs.hpp"
#include "render/text/shaped_line.hpp"
#include "render/text/utf8.hpp"

namespace {

const render::TextStyle type{.size = 20};

const render::FontSet& letter_fonts() {
    static const render::FontSet fonts(test::fonts());
    return fonts;
}

/// What the letters of a line stand for, from the left.
std::string from_left(std::string_view text) {
    std::string characters;
    for (const std::string& each : render::set_line(letter_fonts(), type, text).characters)
        characters += each;
    return characters;
}

std::vector<render::GlyphId> glyphs_of(std::string_view text) {
    std::vector<render::GlyphId> glyphs;
    for (const auto& letter : render::set_line(letter_fonts(), type, text).letters)
        glyphs.push_back(letter.id);
    return glyphs;
}

double right_end(const render::SetLine& line) {
    return line.letters.back().x + line.letters.back().advance;
}

}  // namespace

TEST_CASE("what simply stands side by side is not shaped") {
    for (const char* text :
         {"Ganja (Gəncə)", "Գանձակ", "განჯა", "Гянджа №1 – “x” …", "占贾", "ጋንጃ"})
        CHECK_FALSE_MESSAGE(render::is_shaping_needed(render::characters(text)), text);
    for (const char* text : {"غنجة", "גנג'ה", "गांजा", "กานจา", "e\u0301", "\u2068a\u2069"})
        CHECK_MESSAGE(render::is_shaping_needed(render::characters(text)), text);
    CHECK(render::set_line(letter_fonts(), type, "Ganja").characters.empty());
}

TEST_CASE("letters that are written from the right stand from the right") {
    CHECK(from_left("אבג") == "גבא");
    CHECK(from_left("אב 12") == "12 בא");
    CHECK(from_left("Ganja, אב") == "Ganja, בא");
    const render::SetLine line = render::set_line(letter_fonts(), type, "אבג");
    CHECK(line.letters.front().x == doctest::Approx(0));
    CHECK(right_end(line) == doctest::Approx(line.width));
}

TEST_CASE("Arabic letters are joined: alone they look different") {
    const auto alone = glyphs_of("ب"), joined = glyphs_of("ببب");
    REQUIRE(alone.size() == 1);
    REQUIRE(joined.size() == 3);
    CHECK(joined[0] != joined[1]);
    CHECK(joined[1] != joined[2]);
    CHECK(std::ranges::find(joined, alone.front()) == joined.end());
    // Letters that are drawn as one stand for both.
    const render::SetLine lam_alef = render::set_line(letter_fonts(), type, "لا");
    REQUIRE(lam_alef.characters.size() == lam_alef.letters.size());
    CHECK(lam_alef.characters.front() == "لا");
}

TEST_CASE("a mark stands over its letter and moves nothing") {
    for (const char* text : {"בּ", "x\u0301", "กี"}) {
        CAPTURE(text);
        const render::SetLine line = render::set_line(letter_fonts(), type, text);
        const std::string base = render::to_utf8(render::characters(text).front());
        CHECK(line.width == doctest::Approx(render::width_of(letter_fonts(), type, base)));
    }
}

TEST_CASE("what is isolated leaves the words beside it in their place") {
    CHECK(from_left("\u2068אב\u2069, 1988 to 1994") == "בא, 1988 to 1994");
    // Not isolated, the number belongs to the Hebrew, and the line begins at the right.
    CHECK(from_left("אב, 1988 to 1994") == "to 1994 1988 ,בא");
    CHECK(glyphs_of("\u2068אב\u2069") == glyphs_of("אב"));
    CHECK(render::begins_at_right("אב, Ganja"));
    CHECK_FALSE(render::begins_at_right("\u2068אב\u2069, Ganja"));
    CHECK_FALSE(render::begins_at_right("12 \u2068אב\u2069"));
}

TEST_CASE("control characters are spaces, and a mark behind an isolate is drawn") {
    CHECK(letter_fonts().find(render::Face::regular, U'\t') ==
          letter_fonts().find(render::Face::regular, U' '));
    CHECK(render::width_of(letter_fonts(), type, "\u2068\u05bcא\u2069") > 0);
    CHECK(from_left("\u2068\u05bcא\u2069") == "א\u05bc");
    CHECK(render::set_line(letter_fonts(), type, "\u2068\u2069").letters.empty());
}

TEST_CASE("broken lines keep the direction of their paragraph") {
    const auto lines_of = [](std::string_view text, double width) {
        std::vector<std::string> seen;
        for (const std::string& line : render::wrapped(letter_fonts(), type, text, width))
            seen.push_back(from_left(line));
        return seen;
    };
    const double width = render::width_of(letter_fonts(), type, "אבאבאבאב 12");
    CHECK(lines_of("אבאבאבאב x. 34 גג", width) == std::vector<std::string>{".x באבאבאבא", "גג 34"});
    // The isolated name goes on in the second line, and the rest stays at its right.
    CHECK(lines_of("\u2068אבאבאבאב גגג\u2069, 1988", width) ==
          std::vector<std::string>{"באבאבאבא", "גגג, 1988"});
    CHECK(render::wrapped(letter_fonts(), type, "Ganja Ganja Ganja", width).back() == "Ganja");
}

TEST_CASE("what the faces lack comes from further fonts, the same for every user of them") {
    const render::FontSet other(test::fonts());
    for (const render::Face face : {render::Face::regular, render::Face::bold}) {
        const render::GlyphId arabic = letter_fonts().find(face, U'غ');
        CHECK(arabic != render::GlyphId{});
        CHECK_FALSE(letter_fonts().is_of_face(face, arabic));
        CHECK(other.find(face, U'ጋ') != arabic);
        CHECK(other.find(face, U'غ') == arabic);
        CHECK_FALSE(letter_fonts().outline(face, arabic).empty());
    }
    CHECK(letter_fonts().find(render::Face::regular, U'غ').file !=
          letter_fonts().find(render::Face::bold, U'غ').file);
    // No character: nobody can have it.
    CHECK(letter_fonts().find(render::Face::regular, 0xffffe) == render::GlyphId{});
    render::Fonts alone = test::fonts();
    alone.further = nullptr;
    CHECK(render::FontSet(alone).find(render::Face::regular, U'غ') == render::GlyphId{});
}

TEST_CASE("runs of shaped letters say what each stands for") {
    const auto runs = render::glyph_runs(render::place_text(letter_fonts(), type, "Ganja בא", {}));
    REQUIRE(runs.size() == 2);
    CHECK(runs.back().characters == std::vector<std::string>{"א", "ב"});
    CHECK(runs.back().glyphs.size() == 2);
}

TEST_CASE("a legend in many scripts") {
    render::Scene scene = test::small_scene(46.2, 40.2, 6, 480, 320);
    render::Furniture furniture;
    furniture.title = "قصف على غنجة، أكتوبر 2020";
    furniture.subtitle = "What \u2068אזרבייג'ן\u2069 says, from all its claims on record";
    furniture.legend = {{claims::Status::contested, "contested", 3}};
    furniture.notes = {"Filter: layer गोलाबारी, የጋንጃ ድብደባ or การยิงถล่ม",
                       "\u2068הפגזה על גנג'ה (Ganja)\u2069, 11 October 2020"};
    scene.furniture = furniture;
    test::check_picture("furniture-scripts", test::renderer().draw_picture(scene));
}

#include <doctest/doctest.h>

#include "desk.hpp"
#include "render/text/set_text.hpp"
#include "render/text/utf8.hpp"

namespace {

const render::FontSet& font_set() {
    static const render::FontSet fonts(test::fonts());
    return fonts;
}

}  // namespace

TEST_CASE("UTF-8 is read character by character, bad bytes as U+FFFD") {
    CHECK(render::characters("aə–😀") == U"aə–😀");
    CHECK(render::characters("a\xff") == U"a\xfffd");
    CHECK(render::characters("\xc9") == U"\xfffd");
    CHECK(render::characters("\x99z") == U"\xfffdz");
    CHECK(render::characters("").empty());
}

TEST_CASE("names are put in capitals in the region's alphabets") {
    CHECK(render::in_capitals("Azərbaycan") == "AZƏRBAYCAN");
    CHECK(render::in_capitals("Türkiyə ğışö") == "TÜRKIYƏ ĞIŞÖ");
    CHECK(render::in_capitals("Россия ё") == "РОССИЯ Ё");
    CHECK(render::in_capitals("Հայաստան") == "ՀԱՅԱՍՏԱՆ");
    CHECK(render::in_capitals("საქართველო 1") == "საქართველო 1");
}

TEST_CASE("every letter that names need is in the fonts") {
    for (const char32_t character : render::characters("Xankəndi Գանձակ თბილისი Гянджа ı ğ ş ç"))
        for (const auto face : {render::Face::regular, render::Face::bold, render::Face::italic})
            CHECK(font_set().find(face, character) != render::GlyphId{});
    CHECK(font_set().find(render::Face::regular, 0xffffe) == render::GlyphId{});
}

TEST_CASE("a line's width grows with its letters and their spacing") {
    render::TextStyle style{.size = 20};
    const double plain = render::width_of(font_set(), style, "abc");
    style.spacing = 5;
    CHECK(render::width_of(font_set(), style, "abc") == doctest::Approx(plain + 10));
    style.size = 40;
    CHECK(render::width_of(font_set(), style, "abc") == doctest::Approx(2 * plain + 10));
    CHECK(render::width_of(font_set(), style, "") == 0.0);
}

TEST_CASE("text wraps at spaces, and within a word only when it must") {
    const render::TextStyle style{.size = 12};
    const auto lines = render::wrapped(font_set(), style, "one two three  four", 50);
    for (const std::string& line : lines) CHECK(render::width_of(font_set(), style, line) <= 50);
    std::string all;
    for (const std::string& line : lines) all += line + '|';
    CHECK(all == "one two|three|four|");

    std::string joined;
    for (const std::string& line : render::wrapped(font_set(), style, "Xankəndixankəndi", 40)) {
        CHECK(render::width_of(font_set(), style, line) <= 40);
        joined += line;
    }
    CHECK(joined == "Xankəndixankəndi");
    CHECK(render::wrapped(font_set(), style, "", 40).empty());
}

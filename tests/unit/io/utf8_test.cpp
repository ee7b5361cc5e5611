#include "io/utf8.hpp"

#include <doctest/doctest.h>

TEST_CASE("only well-formed UTF-8 is taken as such") {
    CHECK(io::is_utf8("Gəncə, Գանձակ, Гянджа, განჯა, 🙂"));
    CHECK(io::is_utf8("\xEF\xBF\xBD"));
    for (const char* bad : {"Caf\xE9", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x82",
                            "\x80", "\xF0\x82\x82\xAC"}) {
        CAPTURE(bad);
        CHECK_FALSE(io::is_utf8(bad));
        CHECK(io::is_utf8(io::repaired_utf8(bad)));
    }
    CHECK(io::repaired_utf8("Caf\xE9!") == "Caf\xEF\xBF\xBD!");
}

TEST_CASE("width is what a terminal shows") {
    CHECK(io::display_width("Gəncə") == 5);
    CHECK(io::display_width("Ereva\xCC\x81n") == 6);  // a combining accent takes no room
    CHECK(io::display_width("東京") == 4);
    CHECK(io::display_width("") == 0);
}

TEST_CASE("control characters never reach a terminal") {
    CHECK(io::on_one_line("a\nb\t\x1B[31mc") == "a b [31mc");
}

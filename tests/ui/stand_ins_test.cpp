#include "ui/letters/stand_ins.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_CASE("letters beyond those that ImGui knows have a stand-in, the same one each time") {
    const char32_t rocket = ui::stand_in(U'🚀');
    CHECK(rocket >= ui::first_stand_in);
    CHECK(rocket <= ui::last_stand_in);
    CHECK(ui::stand_in(U'🚀') == rocket);
    CHECK(ui::stand_in(U'😡') != rocket);
    CHECK(ui::stand_in(U'a') == U'a');
    CHECK(ui::stand_in(U'Գ') == U'Գ');
    CHECK(ui::stand_in(0xfffd) == 0xfffd);
}

TEST_CASE("a text is the same again when its stand-ins are taken out") {
    for (const std::string text :
         {"", "plain", "Гянджа, Գանձակ", "🚀 at night 🇦🇲🚀", "𐌀\n𠀀",
          "a private letter: \uf412, and ꀀꀁ", "bytes: \xff\xf0\x9f", "a lost letter: \ufffd"}) {
        CAPTURE(text);
        CHECK(ui::without_stand_ins(ui::with_stand_ins(text)) == text);
    }
    for (const char byte : ui::with_stand_ins("🚀"))  // four bytes are too many for ImGui
        CHECK(static_cast<unsigned char>(byte) < 0xf0);
}

TEST_CASE("what is no UTF-8 cannot be typed") {
    CHECK(ui::can_be_typed("🚀 \uf412 \ufffd"));
    CHECK_FALSE(ui::can_be_typed("a\xff"));
}

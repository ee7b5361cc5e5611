#include <doctest/doctest.h>

#include <vector>

#include "claims/filter/filter.hpp"
#include "claims/utf8.hpp"

using claims::folded;

TEST_CASE("case and diacritics fold away") {
    const std::vector<std::pair<std::string, std::string>> rows{
        {"Ganja", "ganja"},
        {"Gəncə", "gence"},
        {"GƏNCƏ", "gence"},
        {"Gence", "gence"},
        {"Ağdərə İĞŞÇÖÜ ığşçöü", "agdere igscou igscou"},
        {"Çavuşoğlu", "cavusoglu"},
        {"Français ÀÉÎÕÜ Łódź Đà Nẵng", "francais aeiou lodz da nang"},
        {"Straße ÆŒ", "strasse aeoe"},
        {"e\xCC\x81t\xCC\x81", "et"},  // letters with combining accents
        {"СТЕПАНАКЕРТ Ёлка Ѓорѓи", "степанакерт елка ѓорѓи"},
        {"ҚАЗАҚСТАН Ӏ Ӂ", "қазақстан ӏ ӂ"},
        {"ԵՐԵՎԱՆ Ստեփանակերտ Ֆիզուլի", "երեվան ստեփանակերտ ֆիզուլի"},
        {"ᲗᲑᲘᲚᲘᲡᲘ თბილისი", "თბილისი თბილისი"},
        {"ΑΘΗΝΑ", "αθηνα"},
        {"Nagorno–Karabakh’s", "nagorno-karabakh's"},
        {"北京 🌍", "北京 🌍"},
        {"", ""},
    };
    for (const auto& [text, expected] : rows) {
        CAPTURE(text);
        CHECK(folded(text) == expected);
        CHECK(folded(folded(text)) == expected);
        CHECK(folded(text).size() <= text.size());
    }
}

TEST_CASE("bytes that are no UTF-8 pass unchanged") {
    for (const char* text :
         {"\xFF", "a\xC9", "\xE1\x82", "\x80z", "\xC0\x80", "\xE0\x81\x81", "\xF8\x88\x80\x80"})
        CHECK(folded(text) == text);
}

TEST_CASE("every code point survives being written and read") {
    std::size_t wrong = 0;
    for (char32_t letter = 1; letter <= 0x10FFFF; ++letter) {
        std::string text;
        claims::append_utf8(text, letter);
        const claims::Utf8Letter back = claims::next_utf8(text);
        if (back.letter != letter || back.size != text.size()) ++wrong;
    }
    CHECK(wrong == 0);
}

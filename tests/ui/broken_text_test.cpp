#include "ui/fields/broken_text.hpp"

#include <doctest/doctest.h>

#include <string>

using ui::BrokenText;
using ui::Selected;

namespace {

/// Letters are 1 px wide.
BrokenText lines_of(std::string_view text, float width) {
    return ui::broken(text, width, [](char32_t) { return 1.0F; });
}

/// What becomes of "one two" in two lines when it is changed to `after`; the caret is where `|` is.
std::string edited(Selected selected, std::string after) {
    const std::size_t caret = after.find('|');
    after.erase(caret, 1);
    ui::TextEdit edit = ui::edited(lines_of("one two", 4), selected, after, caret);
    return edit.text.insert(edit.caret, 1, '|');
}

}  // namespace

TEST_CASE("a text is broken behind the last space of a full line") {
    const struct {
        const char *text, *seen;
        float width;
    } rows[] = {
        {"", "", 5},
        {"one two", "one two", 7},
        {"one two", "one \ntwo", 6},
        {"one two three", "one two \nthree", 7},
        {"one two\nthree", "one two\nthree", 7},
        {"\n\none two", "\n\none \ntwo", 4},
        {"longer than that", "long\ner \nthan \nthat", 4},
        {"ab  cd", "ab  \ncd", 3},
        {"ééééé", "ééé\néé", 3},
        {"\xff\xff\xff", "\xff\xff\n\xff", 2},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const BrokenText broken = lines_of(row.text, row.width);
        CHECK(broken.seen == row.seen);
        CHECK(broken.text() == row.text);
    }
}

TEST_CASE("a field that is narrower than a letter has one in each line") {
    CHECK(lines_of("abc", 0.5F).seen == "a\nb\nc");
    CHECK(lines_of("a b", 0).text() == "a b");
}

TEST_CASE("places of a broken text are places of the text, and the other way round") {
    const BrokenText broken = lines_of("one two six", 4);
    REQUIRE(broken.seen == "one \ntwo \nsix");
    CHECK(broken.in_text(3) == 3);
    CHECK(broken.in_text(4) == 4);  // before the break and behind it
    CHECK(broken.in_text(5) == 4);
    CHECK(broken.in_text(13) == 11);
    CHECK(broken.in_seen(3) == 3);
    CHECK(broken.in_seen(4) == 5);
    CHECK(broken.in_seen(11) == 13);
}

TEST_CASE("what is typed into a broken text is typed into the text") {
    CHECK(edited({0, 0}, "x|one \ntwo") == "x|one two");
    CHECK(edited({4, 4}, "one x|\ntwo") == "one x|two");
    CHECK(edited({5, 5}, "one \nx|two") == "one x|two");
    CHECK(edited({8, 8}, "one \ntwox|") == "one twox|");
    CHECK(edited({4, 4}, "one \n|\ntwo") == "one \n|two");  // Enter at the end of a line
    CHECK(edited({8, 8}, "one \ntwo\n|") == "one two\n|");
}

TEST_CASE("a break cannot be taken out, the letter beyond it can") {
    CHECK(edited({5, 5}, "one |two") == "one|two");   // Backspace
    CHECK(edited({4, 4}, "one |two") == "one |wo");   // Delete
    CHECK(edited({4, 5}, "one |two") == "one |two");  // selected, and nothing else
    const BrokenText accents = lines_of("éé", 1);
    CHECK(ui::edited(accents, {3, 3}, "éé", 2).text == "é");
    CHECK(ui::edited(accents, {2, 2}, "éé", 2).text == "é");
}

TEST_CASE("what is selected across a break goes as a whole") {
    CHECK(edited({2, 6}, "on|wo") == "on|wo");
    CHECK(edited({0, 8}, "|") == "|");
    CHECK(edited({2, 6}, "onx|wo") == "onx|wo");
}

TEST_CASE("a line end that is pasted over a break is meant") {
    CHECK(edited({0, 8}, "one \nsix|") == "one \nsix|");
    CHECK(edited({3, 6}, "one \ntt|wo") == "one \ntt|wo");
}

TEST_CASE("several changes in one frame are taken together") {
    CHECK(edited({0, 0}, "onex|\ntwo") == "onex|two");
    CHECK(edited({8, 8}, "one \n|") == "one |");
    CHECK(edited({8, 8}, "one \ntwo six|") == "one two six|");
}

#include "io/card/text_layout.hpp"

#include <doctest/doctest.h>

using io::Lines;

TEST_CASE("text is broken between words and never cut") {
    CHECK(io::wrapped("one two three", 7) == Lines{"one two", "three"});
    CHECK(io::wrapped("  one\n\n two ", 20) == Lines{"one two"});
    CHECK(io::wrapped("https://example.org/long a", 10) == Lines{"https://example.org/long", "a"});
    CHECK(io::wrapped("əəə əəə", 7) == Lines{"əəə əəə"});
    CHECK(io::wrapped("", 10).empty());
}

TEST_CASE("two columns stand beside each other whatever their scripts") {
    CHECK(io::beside({"Gəncə", "b"}, {"x", "y", "z"}, 6, 2) ==
          Lines{"Gəncə   x", "b       y", "        z"});
    CHECK(io::beside({"a", "b"}, {"x"}, 3, 1) == Lines{"a   x", "b"});
}

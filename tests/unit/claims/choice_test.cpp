#include "claims/filter/choice.hpp"

#include <doctest/doctest.h>

using claims::Choice;

TEST_CASE("a choice lets words through that nobody mentioned") {
    Choice choice;
    CHECK(choice.allows_all());
    choice.toggle("a");
    CHECK_FALSE(choice.allows("a"));
    CHECK(choice.allows("b"));
    CHECK_FALSE(choice.allows_all());
    choice.toggle("a");
    CHECK(choice == Choice{});
}

TEST_CASE("solo shows one word and again all") {
    Choice choice;
    choice.toggle("a");
    choice.solo("a");
    CHECK(choice.is_solo("a"));
    CHECK(choice.allows("a"));
    CHECK_FALSE(choice.allows("b"));
    choice.solo("b");
    CHECK(choice.is_solo("b"));
    CHECK_FALSE(choice.is_solo("a"));
    choice.solo("b");
    CHECK(choice == Choice{});
}

TEST_CASE("words can be switched on and off beside a soloed one") {
    Choice choice;
    choice.solo("a");
    choice.toggle("b");
    CHECK(choice.allows("a"));
    CHECK(choice.allows("b"));
    CHECK_FALSE(choice.allows("c"));
    choice.toggle("a");
    CHECK_FALSE(choice.allows("a"));
    CHECK(choice.is_solo("b"));
    // The last one goes off without letting everything else back in.
    choice.toggle("b");
    CHECK_FALSE(choice.allows("b"));
    CHECK_FALSE(choice.allows("c"));
    choice.toggle("c");
    CHECK(choice.allows("c"));
    CHECK_FALSE(choice.allows("b"));
}

#include "session/edit/chosen.hpp"

#include <doctest/doctest.h>

using session::Chosen;
using Rows = std::vector<claims::EventRow>;

TEST_CASE("chosen events stand in the order of the atlas, each once") {
    CHECK(Chosen{5, 1, 3, 1}.rows() == Rows{1, 3, 5});
    CHECK(Chosen(Rows{2, 2}).rows() == Rows{2});
    CHECK(Chosen{}.empty());
    const Chosen chosen{4, 2};
    CHECK(chosen.contains(2));
    CHECK(chosen.contains(4));
    CHECK_FALSE(chosen.contains(3));
    CHECK(chosen.size() == 2);
}

TEST_CASE("an event is chosen, and no longer") {
    Chosen chosen{4, 2};
    chosen.toggle(3);
    CHECK(chosen.rows() == Rows{2, 3, 4});
    chosen.toggle(4);
    CHECK(chosen.rows() == Rows{2, 3});
    chosen.toggle(0);
    CHECK(chosen.rows() == Rows{0, 2, 3});
}

TEST_CASE("what is no longer shown is no longer chosen") {
    Chosen chosen{1, 4, 9};
    chosen.keep_among({0, 1, 2, 9, 11});
    CHECK(chosen.rows() == Rows{1, 9});
    chosen.keep_among({});
    CHECK(chosen.empty());
}

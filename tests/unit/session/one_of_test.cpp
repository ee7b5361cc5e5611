#include "session/actions/one_of.hpp"

#include <doctest/doctest.h>

#include <string>
#include <type_traits>

namespace {

struct Named {
    std::string name;
};
struct Counted {
    int count;
};
using Either = session::OneOf<Named, Counted>;

}  // namespace

TEST_CASE("one of many kinds is what it was made of, and so is its copy") {
    Either first = Named{"Ganja"};
    const Either copy = first;
    first = Counted{11};

    CHECK(first.is<Counted>());
    CHECK_FALSE(first.is<Named>());
    REQUIRE(copy.get_if<Named>() != nullptr);
    CHECK(copy.get_if<Named>()->name == "Ganja");
    CHECK(copy.get_if<Counted>() == nullptr);
    static_assert(!std::is_constructible_v<Either, int>);
}

TEST_CASE("a visitor sees the kind that it is") {
    struct Teller {
        std::string operator()(const Named& named) { return "name " + named.name; }
        std::string operator()(const Counted& counted) {
            return "count " + std::to_string(counted.count);
        }
    };
    CHECK(Either(Named{"Ganja"}).visit(Teller{}) == "name Ganja");
    CHECK(Either(Counted{11}).visit(Teller{}) == "count 11");
}

#include "claims/words/source_name.hpp"

#include <doctest/doctest.h>

using claims::Source;

TEST_CASE("a source is called by its publisher, its title, the host of its address, or its id") {
    Source source;
    source.id = "s";
    CHECK(claims::source_name(source) == "s");
    for (const char* url : {"https://www.example.org/a?b=http://c", "http://example.org:80",
                            "https://me@example.org#x", "www.example.org/a"}) {
        source.url = url;
        CHECK(claims::source_name(source) == "example.org");
    }
    source.url = "example.org/a";  // no address that says where its host begins
    CHECK(claims::source_name(source) == "s");
    source.title = "A title";
    CHECK(claims::source_title(source) == "A title");
    source.publisher = "Agency";
    CHECK(claims::source_name(source) == "Agency");
    CHECK(claims::source_title(source) == "Agency: A title");
}

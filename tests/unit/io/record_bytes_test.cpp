#include "io/evidence/record_bytes.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_CASE("fields stand behind their sizes, however long they are") {
    io::RecordBytes bytes;
    for (int again = 0; again < 2; ++again) {
        bytes.clear();
        CHECK(bytes.text().empty());
        std::string expected;
        for (const std::size_t size : {0u, 1u, 9u, 10u, 11u, 99u, 100u, 1000u, 123'456u, 3u}) {
            const std::string field(size, 'x');
            bytes.add_field(field);
            expected += std::to_string(size) + ":" + field;
        }
        CHECK(bytes.text() == expected);
    }
}

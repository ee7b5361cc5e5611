#include "io/png/packed_rows.hpp"

#include <doctest/doctest.h>

namespace {

style::Picture even(unsigned colour) {
    style::Picture picture{200, 1, {}};
    for (int x = 0; x < picture.width; ++x)
        for (const unsigned channel : {colour, colour >> 8, colour >> 16, 255U})
            picture.rgba.push_back(static_cast<std::uint8_t>(channel));
    return picture;
}

}  // namespace

// An address can be taken for one of some 8000 patterns: as many colours as find it almost surely.
TEST_CASE("what rows are packed to does not hang on where in memory that happens") {
    int differing = 0;
    for (unsigned number = 0; number < 20'000; ++number) {
        const style::Picture picture = even(number * 2'654'435'761U >> 8);
        std::vector<std::uint8_t> one, other;
        io::PackedRows here(picture.width, io::PngWriter::Alpha::opaque, one);
        io::PackedRows elsewhere(picture.width, io::PngWriter::Alpha::opaque, other);
        here.add(picture);
        here.finish();
        elsewhere.add(picture);
        elsewhere.finish();
        if (one != other) ++differing;
    }
    CHECK(differing == 0);
}

#include "io/png/png.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string_view>
#include <tuple>

#include "io/error.hpp"
#include "io/png/png_writer.hpp"

namespace {

style::Picture gradient(int width, int height, bool opaque) {
    style::Picture picture{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (const int value : {x * 7, y * 5, x * y, opaque ? 255 : x + y})
                picture.rgba.push_back(static_cast<std::uint8_t>(value));
    return picture;
}

bool has_chunk(const std::vector<std::uint8_t>& png, std::string_view name) {
    return std::string_view(reinterpret_cast<const char*>(png.data()), png.size()).find(name) !=
           std::string_view::npos;
}

const std::vector<io::PngNote> notes{{"Title", "Südkaukasus – Гянджа"},
                                     {"Comment", std::string(5000, 'x')}};

}  // namespace

TEST_CASE("a picture comes back from PNG as it was, with notes and size") {
    for (const auto& [width, height, opaque] :
         {std::tuple{37, 23, true}, std::tuple{37, 23, false}, std::tuple{1, 1, true}}) {
        CAPTURE(width);
        CAPTURE(opaque);
        const style::Picture picture = gradient(width, height, opaque);
        const auto png = io::encode_png(picture, notes, 300.0);
        const io::PngReading reading = io::decode_png(png);
        CHECK(reading.picture == picture);
        CHECK(reading.dots_per_inch == doctest::Approx(300.0).epsilon(0.0001));
        REQUIRE(reading.notes.size() == 2);
        CHECK(reading.notes[0].keyword == "Title");
        CHECK(reading.notes[0].text == notes[0].text);
        CHECK(reading.notes[1].text == notes[1].text);
    }
}

TEST_CASE("a PNG says that it is sRGB, how large it is and nothing of when it was made") {
    const auto png = io::encode_png(gradient(4, 4, true), notes, 96.0);
    CHECK(has_chunk(png, "sRGB"));
    CHECK(has_chunk(png, "pHYs"));
    CHECK(has_chunk(png, "iTXt"));
    CHECK_FALSE(has_chunk(png, "tIME"));
    CHECK(png == io::encode_png(gradient(4, 4, true), notes, 96.0));
}

TEST_CASE("pictures and notes that no PNG can hold are refused") {
    CHECK_THROWS_AS(io::encode_png({0, 0, {}}, {}, 96.0), io::Error);
    CHECK_THROWS_AS(io::encode_png({2, 2, {1, 2, 3}}, {}, 96.0), io::Error);
    CHECK_THROWS_AS(io::encode_png(gradient(2, 2, true), {{"", "text"}}, 96.0), io::Error);
    CHECK_THROWS_AS(io::encode_png(gradient(2, 2, true), {{std::string(80, 'k'), "text"}}, 96.0),
                    io::Error);
}

TEST_CASE("a PNG made of bands holds what one made of the whole holds") {
    for (const bool opaque : {true, false}) {
        CAPTURE(opaque);
        const style::Picture whole = gradient(37, 23, opaque);
        io::PngWriter writer(
            37, 23, opaque ? io::PngWriter::Alpha::opaque : io::PngWriter::Alpha::kept, notes, 300);
        for (int top = 0; top < 23; top += 9) {
            const int rows = std::min(9, 23 - top);
            const auto first = whole.rgba.begin() + std::ptrdiff_t{top} * 37 * 4;
            writer.add({37, rows, {first, first + std::ptrdiff_t{rows} * 37 * 4}});
        }
        const io::PngReading reading = io::decode_png(writer.finish());
        const io::PngReading expected = io::decode_png(io::encode_png(whole, notes, 300));
        CHECK(reading.picture == expected.picture);
        CHECK(reading.notes == expected.notes);
        CHECK(reading.dots_per_inch == expected.dots_per_inch);
    }
}

TEST_CASE("pictures of any content, size and bands come back as they were") {
    std::mt19937 random(2020);
    const auto below = [&](unsigned end) { return static_cast<int>(random() % end); };
    for (int round = 0; round < 120; ++round) {
        CAPTURE(round);
        const bool opaque = below(2) == 0;
        style::Picture whole{1 + below(700), 1 + below(300), {}};
        const unsigned colours = 1U << below(9);  // from even areas to noise
        const int run = 1 + below(60);            // pixels of one colour
        std::array<std::uint8_t, 4> pixel{};
        for (int i = 0; i < whole.width * whole.height; ++i) {
            if (i % run == 0)
                for (std::uint8_t& channel : pixel)
                    channel = static_cast<std::uint8_t>(random() % colours * (256 / colours));
            if (opaque) pixel[3] = 255;
            whole.rgba.insert(whole.rgba.end(), pixel.begin(), pixel.end());
        }
        io::PngWriter writer(whole.width, whole.height,
                             opaque ? io::PngWriter::Alpha::opaque : io::PngWriter::Alpha::kept, {},
                             300);
        for (int top = 0; top < whole.height;) {
            const int rows = std::min(1 + below(90), whole.height - top);
            const auto row = std::ptrdiff_t{whole.width} * 4;
            const auto first = whole.rgba.begin() + top * row;
            writer.add({whole.width, rows, {first, first + rows * row}});
            top += rows;
        }
        CHECK(io::decode_png(writer.finish()).picture == whole);
    }
}

TEST_CASE("bands that do not make up the picture are refused") {
    io::PngWriter writer(37, 23, io::PngWriter::Alpha::opaque, notes, 300);
    CHECK_THROWS_WITH_AS(writer.add(gradient(36, 23, true)), doctest::Contains("37 pixels wide"),
                         io::Error);
    writer.add(gradient(37, 20, true));
    CHECK_THROWS_WITH_AS(writer.add(gradient(37, 4, true)), doctest::Contains("lacks 3 rows"),
                         io::Error);
    CHECK_THROWS_WITH_AS(writer.finish(), doctest::Contains("lacks 3 rows"), io::Error);
    writer.add(gradient(37, 3, true));
    CHECK(io::decode_png(writer.finish()).picture.height == 23);
}

TEST_CASE("a damaged PNG is refused with a reason, wherever it is cut") {
    const auto png = io::encode_png(gradient(37, 23, false), notes, 96.0);
    for (std::size_t size = 0; size < png.size() - 12; size += 11) {  // the last chunk has 12 bytes
        CAPTURE(size);
        const std::vector<std::uint8_t> part(png.begin(),
                                             png.begin() + static_cast<std::ptrdiff_t>(size));
        CHECK_THROWS_AS(io::decode_png(part), io::Error);
    }
    CHECK_THROWS_WITH_AS(io::decode_png({'G', 'I', 'F', '8', '9', 'a', 0, 0, 0}),
                         doctest::Contains("cannot be read"), io::Error);
}

TEST_CASE("flipped bytes in a PNG never crash") {
    const auto png = io::encode_png(gradient(37, 23, false), {notes[0]}, 96.0);
    std::mt19937 random(2020);
    int survived = 0, refused = 0;
    for (int round = 0; round < 500; ++round) {
        auto flipped = png;
        flipped[random() % flipped.size()] = static_cast<std::uint8_t>(random() % 256);
        try {
            survived += io::decode_png(flipped).picture.width > 0 ? 1 : 0;
        } catch (const io::Error&) {
            ++refused;
        }
    }
    CHECK(survived + refused == 500);
    CHECK(refused > 100);
}

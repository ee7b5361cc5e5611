#include <cpl_vsi.h>
#include <doctest/doctest.h>
#include <gdal_priv.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "io/error.hpp"
#include "io/raster/encode_webp.hpp"
#include "io/raster/jpeg_writer.hpp"

namespace {

style::Picture ramp(int width, int height) {
    style::Picture picture{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (const int value : {2 * x, 2 * y, 255 - x - y, 255})
                picture.rgba.push_back(static_cast<std::uint8_t>(value));
    return picture;
}

/// Of bands, some rows each.
std::vector<std::uint8_t> jpeg_of(const style::Picture& picture, double dots_per_inch,
                                  int rows = 7) {
    io::JpegWriter jpeg(picture.width, picture.height, dots_per_inch);
    const std::size_t row = static_cast<std::size_t>(picture.width) * 4;
    for (int top = 0; top < picture.height; top += rows) {
        const int count = std::min(rows, picture.height - top);
        const auto begin = picture.rgba.begin() + static_cast<std::ptrdiff_t>(top * row);
        jpeg.add({picture.width, count, {begin, begin + static_cast<std::ptrdiff_t>(count * row)}});
    }
    return jpeg.finish();
}

/// The red, green and blue of a file, as GDAL reads them.
std::vector<std::uint8_t> read_back(std::vector<std::uint8_t> file, int width, int height) {
    GDALAllRegister();
    const char* const name = "/vsimem/read-back";
    VSIFCloseL(VSIFileFromMemBuffer(name, file.data(), file.size(), FALSE));
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(width) * height * 3);
    {
        const GDALDatasetUniquePtr raster(GDALDataset::Open(name));
        REQUIRE(raster != nullptr);
        CHECK(raster->GetRasterXSize() == width);
        CHECK(raster->GetRasterYSize() == height);
        REQUIRE(raster->RasterIO(GF_Read, 0, 0, width, height, pixels.data(), width, height,
                                 GDT_Byte, 3, nullptr, 3, 0, 1, nullptr) == CE_None);
    }
    VSIUnlink(name);
    return pixels;
}

int farthest(const style::Picture& picture, const std::vector<std::uint8_t>& pixels) {
    int most = 0;
    for (std::size_t i = 0; i < pixels.size(); ++i)
        most = std::max(most, std::abs(picture.rgba[i / 3 * 4 + i % 3] - pixels[i]));
    return most;
}

}  // namespace

TEST_CASE("WebP keeps every pixel and JPEG nearly, rows from the top") {
    const style::Picture picture = ramp(90, 60);
    const auto webp = io::encode_webp(picture);
    CHECK(farthest(picture, read_back(webp, 90, 60)) == 0);
    CHECK(webp == io::encode_webp(picture));
    const auto jpeg = jpeg_of(picture, 96);
    CHECK(farthest(picture, read_back(jpeg, 90, 60)) < 6);
    CHECK(jpeg == jpeg_of(picture, 96, 60));
    CHECK(jpeg != jpeg_of(picture, 300));
}

TEST_CASE("a coloured line of one pixel keeps its colour in a JPEG") {
    style::Picture picture{32, 32, std::vector<std::uint8_t>(32 * 32 * 4, 255)};
    for (std::size_t y = 0; y < 32; ++y)
        picture.rgba[(y * 32 + 15) * 4] = picture.rgba[(y * 32 + 15) * 4 + 1] = 0;
    CHECK(farthest(picture, read_back(jpeg_of(picture, 96), 32, 32)) < 24);
}

TEST_CASE("a JPEG tells its dots per inch") {
    const auto jpeg = jpeg_of(ramp(8, 8), 300);
    const std::vector<std::uint8_t> density{1, 300 >> 8, 300 & 255, 300 >> 8, 300 & 255};
    CHECK(std::equal(density.begin(), density.end(), jpeg.begin() + 13));
}

TEST_CASE("what is too large is refused before it is drawn") {
    for (const auto& [width, height] : {std::pair{16'400, 2}, {2, 16'400}, {12'000, 12'000}})
        CHECK_THROWS_WITH_AS(io::demand_size_of_webp(width, height),
                             doctest::Contains("at most 16383 pixels a side"), io::Error);
    CHECK_NOTHROW(io::demand_size_of_webp(16'383, 8'192));
    CHECK_THROWS_WITH_AS(io::JpegWriter(65'501, 1, 96),
                         "A JPEG has at most 65500 pixels a side, not 65501 × 1.", io::Error);
    CHECK_THROWS_AS(io::JpegWriter(0, 1, 96), io::Error);
}

TEST_CASE("a JPEG takes the rows that it lacks, and is none without them") {
    io::JpegWriter jpeg(4, 3, 96);
    CHECK_THROWS_AS(jpeg.add(ramp(5, 1)), io::Error);
    CHECK_THROWS_AS(jpeg.add(ramp(4, 4)), io::Error);
    CHECK_THROWS_AS(jpeg.add({4, 1, {1, 2}}), io::Error);
    jpeg.add(ramp(4, 2));
    CHECK_THROWS_WITH_AS(jpeg.finish(), doctest::Contains("The JPEG could not be made: "),
                         io::Error);
}

TEST_CASE("making a WebP tells how far it is, and stops when asked to") {
    double share = 0;
    io::encode_webp(ramp(90, 60), [&](std::string_view, double now) {
        share = std::max(share, now);
        return true;
    });
    CHECK(share == 1.0);
    CHECK_THROWS_AS(io::encode_webp(ramp(90, 60), [](std::string_view, double) { return false; }),
                    io::Cancelled);
}

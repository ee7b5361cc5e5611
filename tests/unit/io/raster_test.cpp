#include <cpl_vsi.h>
#include <doctest/doctest.h>
#include <gdal_priv.h>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "io/error.hpp"
#include "io/raster/encode_raster.hpp"

namespace {

style::Picture ramp(int width, int height) {
    style::Picture picture{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (const int value : {2 * x, 2 * y, 255 - x - y, 255})
                picture.rgba.push_back(static_cast<std::uint8_t>(value));
    return picture;
}

/// Its rows, some at a time.
std::vector<std::uint8_t> encoded(const style::Picture& picture, io::RasterFormat format,
                                  double dots_per_inch, const io::Progress& progress = {}) {
    constexpr int at_most = 7;
    const std::size_t row = static_cast<std::size_t>(picture.width) * 4;
    const auto rows = [&](int top) {
        const int count = std::min(at_most, picture.height - top);
        const auto begin = picture.rgba.begin() + static_cast<std::ptrdiff_t>(top * row);
        io::tell(progress, "Drawing", static_cast<double>(top + count) / picture.height);
        return style::Picture{
            picture.width, count, {begin, begin + static_cast<std::ptrdiff_t>(count * row)}};
    };
    return io::encode_raster(picture.width, picture.height, rows, format, dots_per_inch, progress);
}

/// The red, green and blue of a file, as GDAL reads them.
std::vector<std::uint8_t> read_back(std::vector<std::uint8_t> file, int width, int height) {
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
    const auto webp = encoded(picture, io::RasterFormat::webp, 96);
    CHECK(farthest(picture, read_back(webp, 90, 60)) == 0);
    const auto jpeg = encoded(picture, io::RasterFormat::jpeg, 96);
    CHECK(farthest(picture, read_back(jpeg, 90, 60)) < 12);
    CHECK(jpeg == encoded(picture, io::RasterFormat::jpeg, 96));
    CHECK(jpeg != encoded(picture, io::RasterFormat::jpeg, 300));
}

TEST_CASE("a picture that is too large for WebP is refused before its rows are drawn") {
    for (const auto& [width, height] : {std::pair{16'400, 2}, {2, 16'400}, {12'000, 12'000}})
        CHECK_THROWS_WITH_AS(
            io::encode_raster(
                width, height,
                [](int) -> style::Picture { throw std::logic_error("asked for rows"); },
                io::RasterFormat::webp, 96),
            doctest::Contains("at most 16383 pixels a side"), io::Error);
}

TEST_CASE("a source of rows is asked for each once, from the top, and may give up") {
    std::vector<int> asked;
    const style::Picture row{8, 1, std::vector<std::uint8_t>(32, 255)};
    const auto rows = [&](int top) {
        asked.push_back(top);
        return row;
    };
    io::encode_raster(8, 5, rows, io::RasterFormat::jpeg, 96);
    CHECK(asked == std::vector<int>{0, 1, 2, 3, 4});
    for (const auto format : {io::RasterFormat::jpeg, io::RasterFormat::webp})
        CHECK_THROWS_WITH_AS(io::encode_raster(
                                 8, 5,
                                 [&](int top) {
                                     if (top > 2) throw std::runtime_error("no more ink");
                                     return row;
                                 },
                                 format, 96),
                             "no more ink", std::runtime_error);
}

TEST_CASE("nothing is left in memory") {
    encoded(ramp(8, 8), io::RasterFormat::jpeg, 96);
    char** names = VSIReadDir("/vsimem/");
    for (char** name = names; name != nullptr && *name != nullptr; ++name)
        CHECK(std::string(*name).find("claim-atlas-picture") == std::string::npos);
    CSLDestroy(names);
}

TEST_CASE("making a file of pixels tells how far it is, and stops when asked to") {
    for (const auto format : {io::RasterFormat::jpeg, io::RasterFormat::webp}) {
        double share = 0;
        encoded(ramp(90, 60), format, 96, [&](std::string_view, double now) {
            share = std::max(share, now);
            return true;
        });
        CHECK(share == 1.0);
        CHECK_THROWS_AS(
            encoded(ramp(90, 60), format, 96, [](std::string_view, double) { return false; }),
            io::Cancelled);
    }
}

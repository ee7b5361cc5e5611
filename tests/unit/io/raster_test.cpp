#include <cpl_vsi.h>
#include <doctest/doctest.h>
#include <gdal_priv.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

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
    const auto webp = io::encode_raster(picture, io::RasterFormat::webp, 96);
    CHECK(farthest(picture, read_back(webp, 90, 60)) == 0);
    const auto jpeg = io::encode_raster(picture, io::RasterFormat::jpeg, 96);
    CHECK(farthest(picture, read_back(jpeg, 90, 60)) < 12);
    CHECK(jpeg == io::encode_raster(picture, io::RasterFormat::jpeg, 96));
    CHECK(jpeg != io::encode_raster(picture, io::RasterFormat::jpeg, 300));
}

TEST_CASE("a picture that is too large for WebP is refused with GDAL's reason") {
    CHECK_THROWS_WITH_AS(io::encode_raster(ramp(16'400, 2), io::RasterFormat::webp, 96),
                         doctest::Contains("16383"), io::Error);
}

TEST_CASE("nothing is left in memory") {
    io::encode_raster(ramp(8, 8), io::RasterFormat::jpeg, 96);
    char** names = VSIReadDir("/vsimem/");
    for (char** name = names; name != nullptr && *name != nullptr; ++name)
        CHECK(std::string(*name).find("claim-atlas-picture") == std::string::npos);
    CSLDestroy(names);
}

TEST_CASE("making a file of pixels tells how far it is, and stops when asked to") {
    for (const auto format : {io::RasterFormat::jpeg, io::RasterFormat::webp}) {
        double share = 0;
        io::encode_raster(ramp(90, 60), format, 96, [&](std::string_view, double now) {
            share = std::max(share, now);
            return true;
        });
        CHECK(share == 1.0);
        CHECK_THROWS_AS(io::encode_raster(ramp(90, 60), format, 96,
                                          [](std::string_view, double) { return false; }),
                        io::Cancelled);
    }
}

#include "render/drawing/symbol_image.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>

#include "claims/vocabulary.hpp"

using render::SymbolImage;

namespace {

bool is_seen(const SymbolImage& image, int row, int column) {
    const auto pixel = static_cast<std::size_t>(row) * static_cast<std::size_t>(image.width) +
                       static_cast<std::size_t>(column);
    return image.rgba[4 * pixel + 3] > 0;
}

bool is_row_seen(const SymbolImage& image, int row) {
    for (int column = 0; column < image.width; ++column)
        if (is_seen(image, row, column)) return true;
    return false;
}

bool is_column_seen(const SymbolImage& image, int column) {
    for (int row = 0; row < image.height; ++row)
        if (is_seen(image, row, column)) return true;
    return false;
}

SymbolImage square_of(float half, double radius) {
    return render::symbol_image(
        {{{{-half, -half}, {half, -half}, {half, half}, {-half, half}}, style::rgb(0x102030)}},
        radius);
}

}  // namespace

TEST_CASE("a symbol's image has a pixel for each that it touches, about the middle of one") {
    // Half a pixel to each side of the centre's belongs to the centre's.
    struct Case {
        float half;
        int side;
        std::uint8_t alpha_at_corner;
    };
    for (const auto& [half, side, alpha] :
         {Case{0.5F, 1, 255}, {1.5F, 3, 255}, {1.0F, 3, 64}, {2.25F, 5, 143}}) {
        const SymbolImage image = square_of(half, 1.0);
        CAPTURE(half);
        CHECK(image.width == side);
        CHECK(image.height == side);
        CHECK(image.left == -(side / 2));
        CHECK(image.top == -(side / 2));
        CHECK(std::abs(image.rgba[3] - alpha) <= 1);
    }
}

TEST_CASE(
    "a symbol's image has no empty rows or columns beyond one for a tip too thin to be seen") {
    for (const claims::Status status : claims::all_statuses)
        for (const double radius : {7.5, 9.0, 15.3, 30.0}) {
            const SymbolImage image =
                render::symbol_image(style::status_symbol(status, style::Theme::light), radius);
            const int last_row = image.height - 1, last_column = image.width - 1;
            CAPTURE(claims::to_word(status));
            CAPTURE(radius);
            CHECK((is_row_seen(image, 0) || is_row_seen(image, 1)));
            CHECK((is_row_seen(image, last_row) || is_row_seen(image, last_row - 1)));
            CHECK((is_column_seen(image, 0) || is_column_seen(image, 1)));
            CHECK((is_column_seen(image, last_column) || is_column_seen(image, last_column - 1)));
        }
}

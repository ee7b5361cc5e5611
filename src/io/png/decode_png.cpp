#include <fmt/format.h>
#include <png.h>

#include <algorithm>
#include <csetjmp>
#include <span>
#include <utility>

#include "io/error.hpp"
#include "io/png/png.hpp"
#include "io/png/png_parts.hpp"
#include "io/png/png_shared.hpp"
#include "io/raster/rgb.hpp"

namespace io {
namespace {

// A damaged header must not ask for all memory: what the program makes, and room.
constexpr std::size_t longest_side = 32'768, most_pixels = std::size_t{16'384} * 16'384;
/// As many bytes come of one when they are unpacked, at the very most (RFC 1951: 258 for two bits).
constexpr std::size_t most_of_one = 1032;

/// What libpng reads from and complains to.
struct Feed : PngComplaint {
    std::span<const std::uint8_t> left;
};

void read_bytes(png_structp png, png_bytep data, png_size_t size) {
    auto& feed = *static_cast<Feed*>(png_get_io_ptr(png));
    if (size > feed.left.size()) png_error(png, "the file ends too early");
    std::copy_n(feed.left.begin(), size, data);
    feed.left = feed.left.subspan(size);
}

/// Gives up where the header claims what cannot be there, or more than is read.
void check_size(png_structp png, png_infop info, PngPixels pixels) {
    const std::size_t width = png_get_image_width(png, info);
    const std::size_t height = png_get_image_height(png, info);
    if (width > longest_side || height > longest_side)
        png_error(png, "it is more than 32,768 pixels wide or high");
    if (pixels == PngPixels::kept && width * height > most_pixels)
        png_error(png, "it has more than 16,384 times 16,384 pixels");
    const auto& feed = *static_cast<Feed*>(png_get_io_ptr(png));
    if (height * png_get_rowbytes(png, info) > feed.left.size() * most_of_one)
        png_error(png, "the file is too short for so many pixels");
}

/// Any PNG becomes eight bits of red, green, blue and alpha. False when libpng gave up.
bool read_header(png_structp png, png_infop info, PngPixels pixels) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    png_read_info(png, info);
    check_size(png, info, pixels);
    png_set_expand(png);
    png_set_strip_16(png);
    png_set_gray_to_rgb(png);
    png_set_filler(png, 0xFF, PNG_FILLER_AFTER);
    png_set_interlace_handling(png);
    png_read_update_info(png, info);
    return true;
}

bool read_rows(png_structp png, png_infop info, std::span<png_bytep> rows) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    png_read_image(png, rows.data());
    png_read_end(png, info);
    return true;
}

std::vector<PngNote> notes_of(png_structp png, png_infop info) {
    png_textp texts = nullptr;
    int count = 0;
    png_get_text(png, info, &texts, &count);
    std::vector<PngNote> notes;
    for (const png_text& text : std::span(texts, static_cast<std::size_t>(std::max(count, 0))))
        notes.push_back({text.key, text.text == nullptr ? "" : text.text});
    return notes;
}

/// Pixels that are not kept are all read into one row.
bool read_png(png_structp png, png_infop info, PngPixels pixels, PngReading& reading) {
    if (!read_header(png, info, pixels)) return false;
    const std::size_t height = png_get_image_height(png, info);
    const std::size_t row_size = png_get_image_width(png, info) * bytes_in_rgba;
    const bool are_kept = pixels == PngPixels::kept;
    std::vector<std::uint8_t> rgba(are_kept ? height * row_size : row_size);
    std::vector<png_bytep> rows(height, rgba.data());
    for (std::size_t row = 0; are_kept && row < height; ++row) rows[row] += row * row_size;
    if (!read_rows(png, info, rows)) return false;
    if (are_kept)
        reading.picture = {static_cast<int>(row_size / bytes_in_rgba), static_cast<int>(height),
                           std::move(rgba)};
    reading.notes = notes_of(png, info);
    reading.dots_per_inch = png_get_pixels_per_meter(png, info) * metres_an_inch;
    return true;
}

}  // namespace

PngReading decode_png(const std::vector<std::uint8_t>& bytes, PngPixels pixels) {
    Feed feed;
    feed.left = bytes;
    PngReading reading;
    PngComplaint* complaint = &feed;
    png_structp png =
        png_create_read_struct(PNG_LIBPNG_VER_STRING, complaint, give_up, ignore_warning);
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    bool done = false;
    if (info != nullptr) {
        png_set_read_fn(png, &feed, read_bytes);
        done = read_png(png, info, pixels, reading);
    }
    png_destroy_read_struct(&png, &info, nullptr);
    if (!done) throw Error(fmt::format("The picture cannot be read: {}.", feed.complaint));
    reading.foreign_part = foreign_part(bytes, reading.notes.size());
    return reading;
}

}  // namespace io

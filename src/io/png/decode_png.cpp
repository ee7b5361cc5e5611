#include <fmt/format.h>
#include <png.h>

#include <algorithm>
#include <csetjmp>
#include <span>

#include "io/error.hpp"
#include "io/png/png.hpp"
#include "io/png/png_parts.hpp"
#include "io/png/png_shared.hpp"
#include "io/raster/rgb.hpp"

namespace io {
namespace {

// A damaged header must not ask for all memory: the largest picture the program makes, and room.
constexpr png_uint_32 longest_side = 32768;

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

/// Any PNG becomes eight bits of red, green, blue and alpha. False when libpng gave up.
bool read_header(png_structp png, png_infop info) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    png_set_user_limits(png, longest_side, longest_side);
    png_read_info(png, info);
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

bool read_png(png_structp png, png_infop info, PngReading& reading) {
    if (!read_header(png, info)) return false;
    const std::size_t width = png_get_image_width(png, info);
    const std::size_t height = png_get_image_height(png, info);
    reading.picture.width = static_cast<int>(width);
    reading.picture.height = static_cast<int>(height);
    reading.picture.rgba.resize(width * height * bytes_in_rgba);
    std::vector<png_bytep> rows(height);
    for (std::size_t row = 0; row < height; ++row)
        rows[row] = reading.picture.rgba.data() + row * width * bytes_in_rgba;
    if (!read_rows(png, info, rows)) return false;
    reading.notes = notes_of(png, info);
    reading.dots_per_inch = png_get_pixels_per_meter(png, info) * metres_an_inch;
    return true;
}

}  // namespace

PngReading decode_png(const std::vector<std::uint8_t>& bytes) {
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
        done = read_png(png, info, reading);
    }
    png_destroy_read_struct(&png, &info, nullptr);
    if (!done) throw Error(fmt::format("The picture cannot be read: {}.", feed.complaint));
    reading.foreign_part = foreign_part(bytes, reading.notes.size());
    return reading;
}

}  // namespace io

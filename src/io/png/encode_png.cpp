#include <fmt/format.h>
#include <png.h>

#include <algorithm>
#include <cmath>
#include <csetjmp>

#include "io/error.hpp"
#include "io/png/png.hpp"
#include "io/png/png_shared.hpp"

namespace io {
namespace {

/// What libpng writes into and complains to.
struct Sink : PngComplaint {
    std::vector<std::uint8_t> bytes;
};

void write_bytes(png_structp png, png_bytep data, png_size_t size) {
    auto& sink = *static_cast<Sink*>(png_get_io_ptr(png));
    sink.bytes.insert(sink.bytes.end(), data, data + size);
}

void flush(png_structp) {}

/// Longer notes are compressed, as the specification advises.
constexpr std::size_t longest_plain_note = 1024;  // bytes

std::vector<png_text> as_texts(const std::vector<PngNote>& notes) {
    std::vector<png_text> texts;
    for (const PngNote& note : notes) {
        png_text text{};
        text.compression = note.text.size() > longest_plain_note ? PNG_ITXT_COMPRESSION_zTXt
                                                                 : PNG_ITXT_COMPRESSION_NONE;
        // libpng's struct is shared with reading and therefore not const; writing leaves it alone.
        text.key = const_cast<png_charp>(note.keyword.c_str());
        text.text = const_cast<png_charp>(note.text.c_str());
        text.itxt_length = note.text.size();
        text.lang = const_cast<png_charp>("");
        text.lang_key = const_cast<png_charp>("");
        texts.push_back(text);
    }
    return texts;
}

bool is_opaque(const style::Picture& picture) {
    for (std::size_t at = 3; at < picture.rgba.size(); at += bytes_a_pixel)
        if (picture.rgba[at] != 255) return false;
    return true;
}

/// Everything libpng needs, made before it may jump out.
struct Job {
    const style::Picture& picture;
    std::vector<png_text> texts;
    png_uint_32 pixels_a_metre;
    bool opaque;
};

/// False when libpng gave up. Holds nothing that a jump could leave behind.
bool write_png(png_structp png, png_infop info, const Job& job) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    const auto width = static_cast<png_uint_32>(job.picture.width);
    const auto height = static_cast<png_uint_32>(job.picture.height);
    png_set_user_limits(png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
    png_set_IHDR(png, info, width, height, 8, job.opaque ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGBA,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    png_set_pHYs(png, info, job.pixels_a_metre, job.pixels_a_metre, PNG_RESOLUTION_METER);
    png_set_text(png, info, job.texts.data(), static_cast<int>(job.texts.size()));
    png_write_info(png, info);
    if (job.opaque) png_set_filler(png, 0, PNG_FILLER_AFTER);
    for (std::size_t row = 0; row < height; ++row)
        png_write_row(png, job.picture.rgba.data() + row * width * bytes_a_pixel);
    png_write_end(png, info);
    return true;
}

void refuse_bad_input(const style::Picture& picture, const std::vector<PngNote>& notes) {
    const auto pixels =
        static_cast<std::size_t>(std::max(picture.width, 0)) * std::max(picture.height, 0);
    if (pixels == 0 || picture.rgba.size() != pixels * bytes_a_pixel)
        throw Error(fmt::format("A picture of {} × {} pixels cannot be made from {} bytes.",
                                picture.width, picture.height, picture.rgba.size()));
    for (const PngNote& note : notes)
        if (note.keyword.empty() || note.keyword.size() > 79)
            throw Error(fmt::format(
                "“{}” cannot name a note in a PNG: 1 to 79 letters are allowed.", note.keyword));
}

}  // namespace

std::vector<std::uint8_t> encode_png(const style::Picture& picture,
                                     const std::vector<PngNote>& notes, double dots_per_inch) {
    refuse_bad_input(picture, notes);
    Sink sink;
    const Job job{picture, as_texts(notes),
                  static_cast<png_uint_32>(std::lround(dots_per_inch / metres_an_inch)),
                  is_opaque(picture)};
    PngComplaint* complaint = &sink;
    png_structp png =
        png_create_write_struct(PNG_LIBPNG_VER_STRING, complaint, give_up, ignore_warning);
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    bool done = false;
    if (info != nullptr) {
        png_set_write_fn(png, &sink, write_bytes, flush);
        done = write_png(png, info, job);
    }
    png_destroy_write_struct(&png, &info);
    if (!done) throw Error(fmt::format("The picture could not be encoded: {}.", sink.complaint));
    return std::move(sink.bytes);
}

}  // namespace io

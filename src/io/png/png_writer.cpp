#include "io/png/png_writer.hpp"

#include <fmt/format.h>
#include <png.h>

#include <cmath>
#include <csetjmp>
#include <span>

#include "io/error.hpp"
#include "io/png/packed_rows.hpp"
#include "io/png/png_shared.hpp"

namespace io {
namespace {

void write_bytes(png_structp png, png_bytep data, png_size_t size) {
    auto& bytes = *static_cast<std::vector<std::uint8_t>*>(png_get_io_ptr(png));
    bytes.insert(bytes.end(), data, data + size);
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

/// A map is even areas and sharp edges: rows as they are come out smaller than filtered ones, in a
/// fifth of the time, and from here to the highest level only a tenth smaller.
constexpr int compression_level = 3;

/// To pack pixels at once takes their room twice over.
constexpr std::size_t most_at_once = std::size_t{1} << 23;

/// What stands before the pixels, made before libpng may jump out.
struct Head {
    png_uint_32 width, height;
    bool opaque;
    std::vector<png_text> texts;
    png_uint_32 pixels_a_metre;
};

// False when libpng gave up. These hold nothing that a jump could leave behind.

bool write_head(png_structp png, png_infop info, const Head& head) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    png_set_user_limits(png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
    png_set_IHDR(png, info, head.width, head.height, 8,
                 head.opaque ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGBA, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    png_set_pHYs(png, info, head.pixels_a_metre, head.pixels_a_metre, PNG_RESOLUTION_METER);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_level(png, compression_level);
    png_set_text(png, info, head.texts.data(), static_cast<int>(head.texts.size()));
    png_write_info(png, info);
    if (head.opaque) png_set_filler(png, 0, PNG_FILLER_AFTER);
    return true;
}

bool write_rows(png_structp png, const style::Picture& band) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    const std::size_t row = static_cast<std::size_t>(band.width) * bytes_a_pixel;
    for (std::size_t at = 0; at < band.rgba.size(); at += row)
        png_write_row(png, band.rgba.data() + at);
    return true;
}

bool write_chunk(png_structp png, const char* name, std::span<const std::uint8_t> content) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    png_write_chunk(png, reinterpret_cast<png_const_bytep>(name), content.data(), content.size());
    return true;
}

bool write_end(png_structp png) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    png_write_end(png, nullptr);
    return true;
}

/// The content of a plain iTXt chunk: no compression, language or translated keyword.
std::vector<std::uint8_t> plain_note(const PngNote& note) {
    std::vector<std::uint8_t> content(note.keyword.begin(), note.keyword.end());
    content.insert(content.end(), 5, 0);
    content.insert(content.end(), note.text.begin(), note.text.end());
    return content;
}

void refuse_bad_notes(const std::vector<PngNote>& notes) {
    for (const PngNote& note : notes)
        if (note.keyword.empty() || note.keyword.size() > 79)
            throw Error(fmt::format(
                "“{}” cannot name a note in a PNG: 1 to 79 letters are allowed.", note.keyword));
}

}  // namespace

struct PngWriter::Job {
    Job(int width_, int height_, Alpha alpha_)
        : width(width_), height(height_), alpha(alpha_), rows_left(height_) {
        png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &complaint, give_up, ignore_warning);
        info = png == nullptr ? nullptr : png_create_info_struct(png);
        if (info != nullptr) png_set_write_fn(png, &bytes, write_bytes, flush);
    }
    ~Job() { png_destroy_write_struct(&png, &info); }
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    void demand(bool done) const {
        if (!done)
            throw Error(fmt::format("The picture could not be encoded: {}.", complaint.complaint));
    }

    const int width, height;
    const Alpha alpha;
    int rows_left;
    bool is_whole = false;  ///< the pixels came, and were packed, at once
    std::vector<std::uint8_t> bytes;
    PngComplaint complaint;
    png_structp png = nullptr;
    png_infop info = nullptr;
};

PngWriter::PngWriter(int width, int height, Alpha alpha, const std::vector<PngNote>& notes,
                     double dots_per_inch) {
    if (width < 1 || height < 1)
        throw Error(fmt::format("A picture of {} × {} pixels cannot be made.", width, height));
    refuse_bad_notes(notes);
    job_ = std::make_unique<Job>(width, height, alpha);
    const Head head{static_cast<png_uint_32>(width), static_cast<png_uint_32>(height),
                    alpha == Alpha::opaque, as_texts(notes),
                    static_cast<png_uint_32>(std::lround(dots_per_inch / metres_an_inch))};
    job_->demand(job_->info != nullptr && write_head(job_->png, job_->info, head));
}

PngWriter::~PngWriter() = default;

void PngWriter::add(const style::Picture& band) {
    const auto pixels =
        static_cast<std::size_t>(band.width) * static_cast<std::size_t>(band.height);
    if (band.width != job_->width || band.height < 1 || band.height > job_->rows_left ||
        band.rgba.size() != pixels * bytes_a_pixel)
        throw Error(fmt::format(
            "{} bytes for {} × {} pixels are no part of a picture that is {} pixels wide and lacks "
            "{} rows.",
            band.rgba.size(), band.width, band.height, job_->width, job_->rows_left));
    job_->is_whole = band.height == job_->height && pixels <= most_at_once;
    job_->demand(job_->is_whole ? write_chunk(job_->png, "IDAT", packed_rows(band, job_->alpha))
                                : write_rows(job_->png, band));
    job_->rows_left -= band.height;
}

std::vector<std::uint8_t> PngWriter::finish(const std::vector<PngNote>& last) {
    refuse_bad_notes(last);
    if (job_->rows_left > 0)
        throw Error(fmt::format("The picture still lacks {} rows.", job_->rows_left));
    for (const PngNote& note : last) job_->demand(write_chunk(job_->png, "iTXt", plain_note(note)));
    // libpng ends only what it has packed itself.
    job_->demand(job_->is_whole ? write_chunk(job_->png, "IEND", {}) : write_end(job_->png));
    return std::move(job_->bytes);
}

}  // namespace io

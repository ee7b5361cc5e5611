#include "io/png/png_writer.hpp"

#include <fmt/format.h>
#include <png.h>

#include <cmath>
#include <csetjmp>
#include <span>

#include "io/error.hpp"
#include "io/png/packed_rows.hpp"
#include "io/png/png_shared.hpp"
#include "io/raster/rgb.hpp"

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

/// Packed pixels are written in chunks of at least so many bytes; the last one may be smaller.
constexpr std::size_t least_chunk = std::size_t{1} << 16;

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
    png_set_text(png, info, head.texts.data(), static_cast<int>(head.texts.size()));
    png_write_info(png, info);
    return true;
}

bool write_chunk(png_structp png, const char* name, std::span<const std::uint8_t> content) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    png_write_chunk(png, reinterpret_cast<png_const_bytep>(name), content.data(), content.size());
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
        : width(width_), height(height_), rows_left(height_), packed_rows(width_, alpha_, packed) {
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

    void write(const char* name, std::span<const std::uint8_t> content) const {
        demand(write_chunk(png, name, content));
    }

    /// Once there are so many bytes.
    void write_packed_from(std::size_t least) {
        if (packed.size() < least) return;
        write("IDAT", packed);
        packed.clear();
    }

    const int width, height;
    int rows_left;
    std::vector<std::uint8_t> packed;  ///< of the next IDAT chunk
    PackedRows packed_rows;
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

void PngWriter::demand_fitting(const style::Picture& band) const {
    const auto pixels =
        static_cast<std::size_t>(band.width) * static_cast<std::size_t>(band.height);
    if (band.width != job_->width || band.height < 1 || band.height > job_->rows_left ||
        band.rgba.size() != pixels * bytes_in_rgba)
        throw Error(fmt::format(
            "{} bytes for {} × {} pixels are no part of a picture that is {} pixels wide and lacks "
            "{} rows.",
            band.rgba.size(), band.width, band.height, job_->width, job_->rows_left));
}

void PngWriter::add(const style::Picture& band) {
    demand_fitting(band);
    job_->packed_rows.add(band);
    job_->write_packed_from(least_chunk);
    job_->rows_left -= band.height;
}

std::vector<std::uint8_t> PngWriter::finish(const std::vector<PngNote>& last) {
    refuse_bad_notes(last);
    if (job_->rows_left > 0)
        throw Error(fmt::format("The picture still lacks {} rows.", job_->rows_left));
    job_->packed_rows.finish();
    job_->write_packed_from(1);
    for (const PngNote& note : last) job_->write("iTXt", plain_note(note));
    // libpng itself ends only what it has packed.
    job_->write("IEND", {});
    return std::move(job_->bytes);
}

}  // namespace io

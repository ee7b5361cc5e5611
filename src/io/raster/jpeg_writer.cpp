#include "io/raster/jpeg_writer.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <jpeglib.h>

#include "io/error.hpp"
#include "io/raster/rgb.hpp"

namespace io {

/// What libjpeg complains to, and where it jumps on an error.
struct JpegComplaint {
    jpeg_error_mgr manager{};  ///< first, so that libjpeg's pointer to it is one to this
    std::jmp_buf jump{};
    std::array<char, JMSG_LENGTH_MAX> words{};
};

namespace {

constexpr int quality = 92;
constexpr int longest_side_of_jpeg = JPEG_MAX_DIMENSION;

[[noreturn]] void complain_and_jump(j_common_ptr jpeg) {
    auto* complaint = reinterpret_cast<JpegComplaint*>(jpeg->err);
    jpeg->err->format_message(jpeg, complaint->words.data());
    std::longjmp(complaint->jump, 1);
}

void say_nothing(j_common_ptr, int) {}

// False when libjpeg gave up. These hold nothing that a jump could leave behind.

bool begin_jpeg(jpeg_compress_struct& jpeg, JpegComplaint& complaint, UINT16 dots_per_inch) {
    if (setjmp(complaint.jump) != 0) return false;
    jpeg.in_color_space = JCS_RGB;
    jpeg.input_components = bytes_in_rgb;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, quality, TRUE);
    // Coloured letters keep their edges where colours have as many pixels as lightness.
    jpeg.comp_info[0].h_samp_factor = jpeg.comp_info[0].v_samp_factor = 1;
    jpeg.density_unit = 1;  // inches
    jpeg.X_density = jpeg.Y_density = dots_per_inch;
    jpeg_start_compress(&jpeg, TRUE);
    return true;
}

bool add_row(jpeg_compress_struct& jpeg, JpegComplaint& complaint, JSAMPROW row) {
    if (setjmp(complaint.jump) != 0) return false;
    jpeg_write_scanlines(&jpeg, &row, 1);
    return true;
}

bool end_jpeg(jpeg_compress_struct& jpeg, JpegComplaint& complaint) {
    if (setjmp(complaint.jump) != 0) return false;
    jpeg_finish_compress(&jpeg);
    return true;
}

}  // namespace

struct JpegWriter::Job {
    Job(int width, int height) {
        jpeg.err = jpeg_std_error(&complaint.manager);
        complaint.manager.error_exit = complain_and_jump;
        complaint.manager.emit_message = say_nothing;
        jpeg_create_compress(&jpeg);
        jpeg_mem_dest(&jpeg, &bytes, &size);
        jpeg.image_width = static_cast<JDIMENSION>(width);
        jpeg.image_height = static_cast<JDIMENSION>(height);
        row.resize(static_cast<std::size_t>(width) * bytes_in_rgb);
    }
    ~Job() {
        jpeg_destroy_compress(&jpeg);
        std::free(bytes);
    }
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    void demand(bool done) const {
        if (!done)
            throw Error(fmt::format("The JPEG could not be made: {}.", complaint.words.data()));
    }

    jpeg_compress_struct jpeg{};
    JpegComplaint complaint;
    unsigned char* bytes = nullptr;  ///< libjpeg's, of malloc()
    unsigned long size = 0;
    std::vector<std::uint8_t> row;
};

JpegWriter::JpegWriter(int width, int height, double dots_per_inch) {
    if (width < 1 || height < 1 || width > longest_side_of_jpeg || height > longest_side_of_jpeg)
        throw Error(fmt::format("A JPEG has at most {} pixels a side, not {} × {}.",
                                longest_side_of_jpeg, width, height));
    job_ = std::make_unique<Job>(width, height);
    job_->demand(
        begin_jpeg(job_->jpeg, job_->complaint, static_cast<UINT16>(std::lround(dots_per_inch))));
}

JpegWriter::~JpegWriter() = default;

void JpegWriter::add(const style::Picture& band) {
    const std::size_t width = job_->jpeg.image_width;
    const auto rows = static_cast<std::size_t>(band.height);
    const std::size_t left = job_->jpeg.image_height - job_->jpeg.next_scanline;
    if (static_cast<std::size_t>(band.width) != width || rows > left ||
        band.rgba.size() != width * rows * bytes_in_rgba)
        throw Error(fmt::format("{} × {} pixels are no part of a JPEG that lacks {} × {}.",
                                band.width, band.height, width, left));
    const std::uint8_t* from = band.rgba.data();
    for (std::size_t y = 0; y < rows; ++y, from += width * bytes_in_rgba) {
        write_rgb(from, width, job_->row.data());
        job_->demand(add_row(job_->jpeg, job_->complaint, job_->row.data()));
    }
}

std::vector<std::uint8_t> JpegWriter::finish() {
    job_->demand(end_jpeg(job_->jpeg, job_->complaint));
    return {job_->bytes, job_->bytes + job_->size};
}

}  // namespace io

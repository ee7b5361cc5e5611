#include "io/png/packed_rows.hpp"

#include <isa-l/igzip_lib.h>

#include <algorithm>
#include <array>

#include "io/raster/rgb.hpp"
#include "io/upper_halves.hpp"

namespace io {
namespace {

constexpr std::uint8_t no_filter = 0;

/// So much of a picture stays in the processor's cache from one step to the next.
constexpr std::size_t unpacked_at_once = std::size_t{1} << 17;  // bytes
constexpr std::size_t packed_at_once = std::size_t{1} << 16;    // bytes
/// Where ISA-L begins (2.30, isal_deflate_icf_body), it takes its own address for bytes of the
/// picture, and what comes out hangs on it. So few bytes it packs in another way, which is sound.
constexpr std::size_t packed_apart = 8;

/// A row behind the number of its filter, written where `to` is; returns where the next one begins.
std::uint8_t* write_row(const std::uint8_t* from, std::size_t width, std::size_t channels,
                        std::uint8_t* to) {
    *to++ = no_filter;
    return channels == bytes_in_rgba ? std::copy_n(from, width * channels, to)
                                     : write_rgb(from, width, to);
}

}  // namespace

struct PackedRows::Stream {
    isal_zstream state;
    std::array<std::uint8_t, ISAL_DEF_LVL1_DEFAULT> of_the_level;
    std::array<std::uint8_t, packed_at_once> packed;
};

PackedRows::PackedRows(int width, PngWriter::Alpha alpha, std::vector<std::uint8_t>& bytes)
    : width_(static_cast<std::size_t>(width)),
      channels_(alpha == PngWriter::Alpha::opaque ? bytes_in_rgb : bytes_in_rgba),
      bytes_(bytes),
      stream_(std::make_unique_for_overwrite<Stream>()) {
    isal_deflate_init(&stream_->state);
    stream_->state.level = 1;
    stream_->state.level_buf = stream_->of_the_level.data();
    stream_->state.level_buf_size = static_cast<std::uint32_t>(stream_->of_the_level.size());
    stream_->state.gzip_flag = IGZIP_ZLIB;
}

PackedRows::~PackedRows() = default;

void PackedRows::add(const style::Picture& band) {
    const std::size_t row = 1 + width_ * channels_;
    const std::size_t rows = static_cast<std::size_t>(band.height);
    const std::size_t at_once = std::clamp<std::size_t>(unpacked_at_once / row, 1, rows);
    std::vector<std::uint8_t> unpacked(at_once * row);
    const std::uint8_t* from = band.rgba.data();
    for (std::size_t first = 0; first < rows; first += at_once) {
        std::uint8_t* to = unpacked.data();
        for (std::size_t y = first; y < std::min(rows, first + at_once);
             ++y, from += width_ * bytes_in_rgba)
            to = write_row(from, width_, channels_, to);
        std::span<const std::uint8_t> left(unpacked.data(), to);
        if (stream_->state.total_in == 0) left = left.subspan(pack_first_of(left));
        pack(left);
    }
}

std::size_t PackedRows::pack_first_of(std::span<const std::uint8_t> unpacked) {
    const std::size_t count = std::min(packed_apart, unpacked.size());
    stream_->state.flush = SYNC_FLUSH;
    pack(unpacked.first(count));
    stream_->state.flush = NO_FLUSH;
    return count;
}

void PackedRows::finish() {
    stream_->state.end_of_stream = 1;
    pack({});
}

void PackedRows::pack(std::span<const std::uint8_t> unpacked) {
    isal_zstream& state = stream_->state;
    // ISA-L only reads what is to be packed.
    state.next_in = const_cast<std::uint8_t*>(unpacked.data());
    state.avail_in = static_cast<std::uint32_t>(unpacked.size());
    do {
        state.next_out = stream_->packed.data();
        state.avail_out = packed_at_once;
        isal_deflate(&state);
        clear_upper_halves();
        bytes_.insert(bytes_.end(), stream_->packed.data(), state.next_out);
    } while (state.avail_in > 0 || state.avail_out == 0);
}

}  // namespace io

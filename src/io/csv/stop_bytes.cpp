#include "io/csv/stop_bytes.hpp"

#include <bit>
#include <cstring>

namespace io {
namespace {

constexpr std::size_t row_of_bytes = 16;
/// The compiler makes one instruction of what is done with all bytes.
using RowOfBytes = unsigned char __attribute__((vector_size(row_of_bytes)));

RowOfBytes filled_with(char byte) {
    return RowOfBytes{} + static_cast<unsigned char>(byte);
}

/// A bit for each of eight bytes that are all ones or all zeros, the first one the lowest: each
/// keeps another one of its bits, and the highest byte of the product is their sum.
std::uint64_t bit_of_each(std::uint64_t bytes) {
    constexpr bool first_is_lowest = std::endian::native == std::endian::little;
    constexpr std::uint64_t kept = first_is_lowest ? 0x8040201008040201U : 0x0102040810204080U;
    return (bytes & kept) * 0x0101010101010101U >> 56U;
}

}  // namespace

std::uint64_t StopBytes::in(std::string_view text) const {
    std::array<char, block> padded;
    const char* bytes = text.data();
    if (text.size() < block) {
        padded.fill(0);
        std::memcpy(padded.data(), text.data(), text.size());
        bytes = padded.data();
    }
    std::uint64_t found = 0;
    for (std::size_t at = 0; at < block; at += row_of_bytes) {
        RowOfBytes here;
        std::memcpy(&here, bytes + at, row_of_bytes);
        const auto is_stop = (here == filled_with(stops_[0])) | (here == filled_with(stops_[1])) |
                             (here == filled_with(stops_[2])) | (here == filled_with(stops_[3]));
        std::array<std::uint64_t, 2> halves;
        std::memcpy(halves.data(), &is_stop, row_of_bytes);
        found |= (bit_of_each(halves[0]) | bit_of_each(halves[1]) << 8U) << at;
    }
    return text.size() < block ? found & ((std::uint64_t{1} << text.size()) - 1) : found;
}

}  // namespace io

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace claims {

// How texts are told apart in memory that are mostly short, eight bytes at a time.

/// The first bytes at `text`, the rest zeros.
template <std::size_t count>
std::uint64_t bytes_at(const char* text) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text, count);
    return bytes;
}

/// A number by which a text is found: its bytes are mixed in by multiplying with odd numbers
/// (Knuth, The Art of Computer Programming, volume 3, section 6.4). Not for files: it depends on
/// the order of bytes in the machine.
inline std::size_t hash_of_text(std::string_view text) {
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U, other_factor = 0xD6E8FEB86659FD93U;
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    std::uint64_t hash = text.size() * factor;
    const auto mix_in = [&hash](std::uint64_t bytes) {
        hash = (hash ^ bytes) * other_factor;
        hash ^= hash >> 32U;
    };
    // The last bytes, some of them a second time, so that there is no loop over single ones.
    if (text.size() >= 8) {
        for (const char* at = begin; end - at > 8; at += 8) mix_in(bytes_at<8>(at));
        mix_in(bytes_at<8>(end - 8));
    } else if (text.size() >= 4) {
        mix_in(bytes_at<4>(begin) | bytes_at<4>(end - 4) << 32U);
    } else if (!text.empty()) {
        mix_in(bytes_at<1>(begin) | bytes_at<1>(begin + text.size() / 2) << 8U |
               bytes_at<1>(end - 1) << 16U);
    }
    hash *= factor;
    return static_cast<std::size_t>(hash ^ hash >> 29U);
}

/// one == other
inline bool is_same_text(std::string_view one, std::string_view other) {
    const std::size_t size = one.size();
    if (size != other.size()) return false;
    const char *const left = one.data(), *const right = other.data();
    if (size > 16) return std::memcmp(left, right, size) == 0;
    if (size >= 8)
        return bytes_at<8>(left) == bytes_at<8>(right) &&
               bytes_at<8>(left + size - 8) == bytes_at<8>(right + size - 8);
    if (size >= 4)
        return bytes_at<4>(left) == bytes_at<4>(right) &&
               bytes_at<4>(left + size - 4) == bytes_at<4>(right + size - 4);
    for (std::size_t at = 0; at < size; ++at)
        if (left[at] != right[at]) return false;
    return true;
}

}  // namespace claims

#include "claims/search/needle.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace claims {
namespace {

constexpr std::size_t block = 16;
/// The compiler makes one instruction of what is done with all bytes.
using Bytes = unsigned char __attribute__((vector_size(block)));

Bytes bytes_at(const char* text) {
    Bytes bytes;
    std::memcpy(&bytes, text, block);
    return bytes;
}

/// What a capital lacks to be the small letter; nothing for what is no letter.
constexpr unsigned char case_bit(char small) {
    return small >= 'a' && small <= 'z' ? 0x20 : 0;
}

/// A byte of a folded text wherever it is, be it a capital.
struct Wanted {
    explicit Wanted(char small)
        : byte(Bytes{} + static_cast<unsigned char>(small)), ignored(Bytes{} + case_bit(small)) {}

    auto is_in(const Bytes& bytes) const { return (bytes | ignored) == byte; }

    Bytes byte, ignored;
};

bool is_letter(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 || ((value | 0x20) >= 'a' && (value | 0x20) <= 'z');
}

}  // namespace

bool is_ascii(std::string_view text) {
    const auto has_other = [](std::uint64_t bytes) { return (bytes & 0x8080'8080'8080'8080) != 0; };
    std::size_t at = 0;
    for (std::uint64_t bytes = 0; at + sizeof bytes <= text.size(); at += sizeof bytes) {
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        if (has_other(bytes)) return false;
    }
    return std::ranges::all_of(text.substr(at),
                               [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

bool Needle::is_ascii() const {
    return claims::is_ascii(text_);
}

bool Needle::is_at(std::string_view text, std::size_t at) const {
    for (std::size_t i = 0; i < text_.size(); ++i)
        if ((static_cast<unsigned char>(text[at + i]) | case_bit(text_[i])) !=
            static_cast<unsigned char>(text_[i]))
            return false;
    return true;
}

bool Needle::stands_in(std::string_view text, std::size_t at) const {
    return at + text_.size() <= text.size() && (!is_name_ || at == 0 || !is_letter(text[at - 1]));
}

std::size_t Needle::find_in(std::string_view texts, std::size_t from) const {
    if (texts.size() < text_.size()) return npos;
    const std::size_t end = texts.size() - text_.size() + 1;  // of places where it may begin
    const std::size_t last = text_.size() - 1;
    const Wanted first_byte(text_.front()), last_byte(text_.back());
    std::size_t at = from;
    if (end >= block)
        for (; at < end; at += block) {
            // The last sixteen places may have been asked in part before.
            const std::size_t begin = std::min(at, end - block);
            const auto both = first_byte.is_in(bytes_at(texts.data() + begin)) &
                              last_byte.is_in(bytes_at(texts.data() + begin + last));
            const auto halves = std::bit_cast<std::array<std::uint64_t, 2>>(both);
            if ((halves[0] | halves[1]) == 0) continue;
            for (std::size_t i = at - begin; i < block; ++i)
                if (both[i] != 0 && is_at(texts, begin + i)) return begin + i;
        }
    for (; at < end; ++at)
        if (is_at(texts, at)) return at;
    return npos;
}

}  // namespace claims

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace io {

/// 64 bits that are the same for the same texts in the same order, on every computer: FNV-1a.
/// Source: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
class ContentHash {
 public:
    ContentHash& add(std::string_view text) {
        for (const char c : text) mix(static_cast<unsigned char>(c));
        mix(0x1F);  // "ab", "c" is not "a", "bc"
        return *this;
    }
    /// 16 hexadecimal digits.
    std::string text() const;

 private:
    void mix(unsigned char byte) {
        value_ ^= byte;
        value_ *= 0x100000001B3U;
    }
    std::uint64_t value_ = 0xCBF29CE484222325U;
};

}  // namespace io

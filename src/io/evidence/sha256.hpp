#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace io {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256, of libgcrypt. Source: FIPS 180-4.
class Sha256 {
 public:
    /// Throws io::Error when the library does not offer it.
    Sha256();
    Digest of(std::string_view bytes);

    // The same of bytes that come one after the other.
    void begin();
    void add(std::string_view bytes);
    Digest end();

 private:
    struct Free {
        void operator()(void* context) const;
    };
    std::unique_ptr<void, Free> context_;
};

/// Hexadecimal digits, two a byte.
std::string hex(std::span<const std::uint8_t> bytes);

inline std::string_view bytes_of(const Digest& digest) {
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

}  // namespace io

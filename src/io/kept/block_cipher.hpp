#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "io/evidence/sha256.hpp"

namespace io {

/// Bytes behind which their tag follows.
using Block = std::vector<std::uint8_t>;

/// Makes blocks of bytes that nobody can read or change unnoticed without the key. AES-256 in the
/// mode OCB with tags of 16 bytes, of libgcrypt. Source: RFC 7253.
class BlockCipher {
 public:
    /// Throws io::Error when the library does not offer it. A key may lock each number once.
    explicit BlockCipher(const Digest& key);

    /// Locks the bytes as block `number` and adds the tag.
    void lock(std::uint64_t number, Block& block);
    /// Makes them again and takes the tag away. False where the block was locked with another key
    /// or number, or is damaged; it holds nothing of use then.
    bool unlock(std::uint64_t number, Block& block);

 private:
    void begin(std::uint64_t number);
    struct Free {
        void operator()(void* cipher) const;
    };
    std::unique_ptr<void, Free> cipher_;
};

/// Bytes that nobody can guess. Throws io::Error when there are none.
Digest random_bytes();

}  // namespace io

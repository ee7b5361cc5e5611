#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace io {

/// The note of a PNG, or the words before the digits in any other file, that hold its seal.
inline constexpr const char* seal_keyword = "Claim Atlas seal";

/// Whether what a file holds is what its seal was made of. A seal shows that a file was changed by
/// somebody who did not know of it. It is no signature: whoever has this program can make one.
enum class Seal { missing, whole, broken };

// Of a file in whose bytes the seal stands as text, such as a PDF: the SHA-256 of the whole file,
// whose own 64 digits count as noughts.

/// What a file has to hold somewhere, to be sealed when it is whole: "Claim Atlas seal: 000…".
std::string room_for_seal();
/// Writes the digits into the last such room. A file without one stays as it is.
void seal(std::vector<std::uint8_t>& file);
Seal seal_of(std::span<const std::uint8_t> file);

}  // namespace io

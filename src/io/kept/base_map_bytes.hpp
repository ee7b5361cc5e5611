#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "io/base_map/read_base_map.hpp"

namespace io {

// A base map as bytes that only this program reads again: the CRC-32 of the rest, a stamp, what was
// read and the nodes of its lines, by cereal in the order of bytes of this machine.

std::vector<std::uint8_t> bytes_of(const BaseMapReading& reading, std::string_view stamp);

/// Nothing when the bytes are damaged or have another stamp.
std::optional<BaseMapReading> base_map_from(std::span<const std::uint8_t> bytes,
                                            std::string_view stamp);

}  // namespace io

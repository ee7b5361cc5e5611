#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace io {

/// A part of a zip archive that GDAL sees; empty when there is none. As large as
/// refuse_large_when_unpacked() lets it be.
std::vector<std::uint8_t> archive_part(const std::string& archive, const std::string& part);

}  // namespace io

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace render {

/// Adds entries to what a PDF says of itself as a whole, as an update at its end. A file whose
/// trailer is not in plain text stays as it is. Source: ISO 32000-1, sections 7.5.6 and 7.7.2.
void add_to_catalog(std::vector<std::uint8_t>& file, std::string_view entries);

}  // namespace render

#pragma once

#include <array>

namespace io {

/// The tables of an atlas that is a folder.
inline constexpr std::array table_files{"events.csv", "claims.csv", "actors.csv", "sources.csv"};
/// Its title and description.
inline constexpr const char* facts_file = "atlas.json";

}  // namespace io

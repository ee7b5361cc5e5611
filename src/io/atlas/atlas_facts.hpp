#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "claims/atlas.hpp"
#include "claims/problem.hpp"

namespace io {

/// Reads atlas.json, if it is there, into title, description and extra of the atlas. Without a
/// title the name of the folder is the title. Returns whether the tables beside it were written by
/// export_csv(), which guards formulas with an apostrophe.
bool read_atlas_facts(const std::filesystem::path& folder, claims::Atlas& atlas,
                      claims::Problems& problems);

/// The text of atlas.json for tables in which apostrophes guard formulas.
std::string atlas_facts(const claims::Atlas& atlas);

/// The text if it is a JSON object that is not nested too deeply; else empty.
std::string checked_object(std::string_view text);

}  // namespace io

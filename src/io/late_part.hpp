#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace io {

/// A library of the program's own that is loaded when it is first needed, since it brings others
/// that take long to load. It stays loaded.
struct LatePart {
    std::string_view name;     ///< "gdal": claim-atlas-gdal.so, in it claim_atlas_gdal_part
    std::string_view library;  ///< what it brings, for a person: "GDAL"
    std::string_view lost;     ///< what cannot be done without it, as a clause
};

/// The file that it is loaded from: where the program is installed, the one beside it, else the one
/// that it was built with.
std::filesystem::path file_of(const LatePart& part);

/// What it gives, as the C object of its name. Throws io::Error when it cannot be loaded.
const void* load(const LatePart& part);

}  // namespace io

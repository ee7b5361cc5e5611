#pragma once

#include <filesystem>
#include <string>

namespace io {

/// GDAL ends a sheet of an ODS file where more than 10,000 rows alike follow each other. Mostly
/// they are the empty rest of the sheet; where cells with something in them would be lost, throws
/// io::FileError about `path`. `archive`: the file as GDAL sees it.
void refuse_repeated_rows(const std::filesystem::path& path, const std::string& archive);

/// What GDAL says there.
inline constexpr const char* repeated_rows_complaint = "Invalid value for number-rows-repeated";

}  // namespace io

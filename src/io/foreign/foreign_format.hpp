#pragma once

#include <filesystem>
#include <span>
#include <string_view>

namespace io {

/// What a foreign file is, and the driver that reads it.
struct ForeignFormat {
    std::string_view extension;  ///< ".xlsx"
    const char* driver;          ///< GDAL's; nullptr: not read by GDAL
    std::string_view name;       ///< "an XLSX spreadsheet"
    std::string_view unit;       ///< what is numbered
    std::string_view begins;     ///< bytes that such a file begins with; empty: nothing certain
};

/// The extensions of all that can be imported.
std::span<const std::string_view> foreign_endings();

/// By the extension, and for text by a look into it. Throws io::FileError when it is none of those
/// that can be imported, or does not begin as its extension says.
const ForeignFormat& foreign_format(const std::filesystem::path& path);

/// Whether files of the format may hold text in several encodings without saying in which.
bool takes_encoding(const ForeignFormat& format);

bool is_spreadsheet(const ForeignFormat& format);

}  // namespace io

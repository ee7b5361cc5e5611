#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "io/foreign/foreign_table.hpp"

namespace io {

/// Files beyond this are not read in: the whole of a file is kept in memory.
inline constexpr std::size_t most_import_bytes = std::size_t{2} << 30;

/// Opens a table of somebody else's: CSV, TSV, GeoJSON, KML, KMZ, GeoPackage, shapefile,
/// FlatGeobuf, XLSX, ODS. It is read from a copy in memory by the one driver that the format needs;
/// nothing in it can name another file or an address on the network. Of a spreadsheet the first
/// sheet with rows is taken. `encoding`: that of the text, where somebody says so and
/// takes_encoding(). Throws io::FileError.
std::unique_ptr<ForeignTable> open_foreign(const std::filesystem::path& path,
                                           const std::string& encoding = {});

}  // namespace io

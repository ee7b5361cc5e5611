#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "io/foreign/foreign_format.hpp"
#include "io/foreign/foreign_table.hpp"

namespace io {

/// Opens a file of a format that has a driver, from a copy in memory (see io/foreign/open_foreign).
/// `encoding`: of a shapefile's names; empty: as it says itself. Throws io::FileError.
std::unique_ptr<ForeignTable> open_layers(const std::filesystem::path& path,
                                          const ForeignFormat& format, const std::string& encoding);

}  // namespace io

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace io {

// A zip archive (of which KMZ, XLSX and ODS are made). `archive` is how GDAL sees it.

/// The names of its parts.
std::vector<std::string> archive_parts(const std::string& archive);
/// How GDAL sees one of them.
std::string path_in_archive(const std::string& archive, const std::string& part);
/// What it holds; nothing where there is no such part. As large as refuse_large_when_unpacked()
/// lets it be.
std::vector<std::uint8_t> archive_part(const std::string& archive, const std::string& part);

}  // namespace io

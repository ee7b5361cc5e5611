#pragma once

#include <cstdint>
#include <string>

namespace io {

/// How many bytes the texts of an XLSX file come to that its cells share, once for each cell that
/// has one: a small file can name a long text very often. At least as many as GDAL would take.
/// `archive`: the file as GDAL sees it.
std::uint64_t bytes_of_shared_texts(const std::string& archive);

}  // namespace io

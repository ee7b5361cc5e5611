#pragma once

#include <filesystem>
#include <string>

namespace io {

/// Throws io::FileError when the parts of a zip archive (of which KMZ, XLSX and ODS are made) would
/// take more memory than a file may: a small archive can hold a very large one. `name` is how GDAL
/// sees the archive, `path` how the user does.
void refuse_large_when_unpacked(const std::filesystem::path& path, const std::string& name);

/// The same of an XLSX file, whose cells may share texts.
void refuse_large_when_shared(const std::filesystem::path& path, const std::string& name);

}  // namespace io

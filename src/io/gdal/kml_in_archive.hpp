#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace io {

/// The document of a KMZ: “doc.kml”, or else the first KML file in it, as programs take it. Read by
/// itself, since GDAL forgets in an archive which columns the document declares.
struct KmlInArchive {
    std::vector<std::uint8_t> bytes;
    std::vector<std::string> others;  ///< KML files that are not read
};

/// `archive`: the KMZ as GDAL sees it, `path` as the user does. Throws io::FileError when there is
/// no KML in it.
KmlInArchive kml_in_archive(const std::filesystem::path& path, const std::string& archive);

}  // namespace io

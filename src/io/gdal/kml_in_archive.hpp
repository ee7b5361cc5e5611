#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace io {

/// The document of a KMZ: “doc.kml”, or else the first KML file in it, as programs take it. Read by
/// itself, since GDAL forgets in an archive which columns the document declares.
struct KmlInArchive {
    std::vector<std::uint8_t> bytes;
    std::vector<std::string> others;  ///< KML files that are not read
};

/// `archive`: the KMZ as GDAL sees it. Nothing where the document has no placemark of its own: then
/// it names other files of the archive, which GDAL follows.
std::optional<KmlInArchive> kml_in_archive(const std::string& archive);

}  // namespace io

#include "io/gdal/kml_in_archive.hpp"

#include <cpl_string.h>
#include <cpl_vsi.h>

#include <algorithm>
#include <string_view>

#include "io/files/ending.hpp"
#include "io/gdal/archive_part.hpp"

namespace io {

std::optional<KmlInArchive> kml_in_archive(const std::string& archive) {
    const CPLStringList parts(VSIReadDirRecursive(("/vsizip/{" + archive + "}").c_str()), TRUE);
    std::vector<std::string> found;
    for (int i = 0; i < parts.size(); ++i)
        if (ending_of(parts[i]) == ".kml") found.emplace_back(parts[i]);
    if (found.empty()) return std::nullopt;
    const auto document = std::ranges::find(found, "doc.kml");
    std::iter_swap(found.begin(), document == found.end() ? found.begin() : document);
    KmlInArchive kml{archive_part(archive, found.front()), {}};
    constexpr std::string_view placemark = "<Placemark";
    if (std::ranges::search(kml.bytes, placemark).empty()) return std::nullopt;
    kml.others.assign(found.begin() + 1, found.end());
    return kml;
}

}  // namespace io

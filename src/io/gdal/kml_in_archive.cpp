#include "io/gdal/kml_in_archive.hpp"

#include <algorithm>
#include <string_view>

#include "io/files/ending.hpp"
#include "io/gdal/archive_parts.hpp"

namespace io {

std::optional<KmlInArchive> kml_in_archive(const std::string& archive) {
    std::vector<std::string> found = archive_parts(archive);
    std::erase_if(found, [](const std::string& part) { return ending_of(part) != ".kml"; });
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

#include "io/gdal/archive_parts.hpp"

#include <cpl_string.h>
#include <cpl_vsi.h>

#include <memory>

namespace io {
namespace {

std::string root_of(const std::string& archive) {
    return "/vsizip/{" + archive + "}";
}

}  // namespace

std::vector<std::string> archive_parts(const std::string& archive) {
    const CPLStringList parts(VSIReadDirRecursive(root_of(archive).c_str()), TRUE);
    return {parts.List(), parts.List() + parts.size()};
}

std::string path_in_archive(const std::string& archive, const std::string& part) {
    return root_of(archive) + "/" + part;
}

std::vector<std::uint8_t> archive_part(const std::string& archive, const std::string& part) {
    GByte* bytes = nullptr;
    vsi_l_offset size = 0;
    if (!VSIIngestFile(nullptr, path_in_archive(archive, part).c_str(), &bytes, &size, -1))
        return {};
    const std::unique_ptr<GByte, decltype(&VSIFree)> content(bytes, VSIFree);
    return {bytes, bytes + size};
}

}  // namespace io

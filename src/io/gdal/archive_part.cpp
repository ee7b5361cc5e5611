#include "io/gdal/archive_part.hpp"

#include <cpl_vsi.h>

#include <cstddef>
#include <memory>

namespace io {

std::vector<std::uint8_t> archive_part(const std::string& archive, const std::string& part) {
    const std::string path = "/vsizip/{" + archive + "}/" + part;
    const std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)> file(VSIFOpenL(path.c_str(), "rb"),
                                                                VSIFCloseL);
    std::vector<std::uint8_t> content;
    constexpr std::size_t block = 1 << 20;
    for (std::size_t read = block; file && read == block;) {
        const std::size_t size = content.size();
        content.resize(size + block);
        read = VSIFReadL(content.data() + size, 1, block, file.get());
        content.resize(size + read);
    }
    return content;
}

}  // namespace io

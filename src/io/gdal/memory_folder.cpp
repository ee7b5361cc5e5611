#include "io/gdal/memory_folder.hpp"

#include <cpl_vsi.h>

#include <atomic>
#include <utility>

namespace io {

MemoryFolder::MemoryFolder() {
    static std::atomic<unsigned> number = 0;
    folder_ = "/vsimem/claim-atlas-" + std::to_string(++number);
    VSIMkdir(folder_.c_str(), 0755);
}

MemoryFolder::~MemoryFolder() {
    VSIRmdirRecursive(folder_.c_str());
}

void MemoryFolder::add(const std::string& name, std::vector<std::uint8_t> bytes) {
    std::vector<std::uint8_t>& kept = files_[name] = std::move(bytes);
    VSILFILE* file = VSIFileFromMemBuffer(path(name).c_str(), kept.data(), kept.size(), FALSE);
    if (file != nullptr) VSIFCloseL(file);
}

void MemoryFolder::remove(const std::string& name) {
    VSIUnlink(path(name).c_str());
    files_.erase(name);
}

}  // namespace io

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace io {

/// A folder that only GDAL sees, in memory. Files are read from a copy in it, so that a driver can
/// neither write beside the user's data nor be led astray by other files that lie there.
class MemoryFolder {
 public:
    MemoryFolder();
    ~MemoryFolder();
    MemoryFolder(const MemoryFolder&) = delete;
    MemoryFolder& operator=(const MemoryFolder&) = delete;

    void add(const std::string& name, std::vector<std::uint8_t> bytes);
    void remove(const std::string& name);
    bool has(const std::string& name) const { return files_.contains(name); }
    const std::vector<std::uint8_t>& bytes(const std::string& name) const {
        return files_.at(name);
    }
    /// The name by which GDAL opens a file of this folder.
    std::string path(const std::string& name) const { return folder_ + "/" + name; }

 private:
    std::string folder_;
    std::map<std::string, std::vector<std::uint8_t>> files_;
};

}  // namespace io

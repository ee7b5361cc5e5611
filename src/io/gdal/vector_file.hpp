#pragma once

#include <gdal_priv.h>

#include <filesystem>
#include <string>

#include "io/files/new_path.hpp"

namespace io {

/// A file that one of GDAL's drivers writes: in memory first, because drivers look at the name and
/// write in more than one go, then whole beside its target.
class VectorFile {
 public:
    /// `driver` as GDAL calls it; `ending` with the dot. Throws io::FileError when the driver is
    /// not there or the target is taken.
    VectorFile(const std::filesystem::path& path, Taken taken, const char* driver,
               const std::string& ending);
    ~VectorFile();
    VectorFile(const VectorFile&) = delete;
    VectorFile& operator=(const VectorFile&) = delete;

    /// A layer with points in degrees, or one without geometry.
    /// `option` is one of the driver's, NAME=VALUE.
    OGRLayer& add_layer(const std::string& name, bool has_points, const char* option = nullptr);
    void add(OGRLayer& layer, OGRFeature& feature);
    /// Throws io::FileError.
    void finish();

 private:
    [[noreturn]] void refuse() const;

    std::filesystem::path named_;
    NewPath beside_;
    std::string in_memory_;
    GDALDatasetUniquePtr dataset_;
};

/// Without the control characters that XML cannot hold; bytes that are no UTF-8 become U+FFFD.
std::string xml_text(std::string_view text);

}  // namespace io

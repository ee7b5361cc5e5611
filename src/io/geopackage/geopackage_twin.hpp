#pragma once

#include <memory>

#include "io/geopackage/geopackage_file.hpp"

namespace io {

/// Another connection to a file, for another thread, that sees the very state which a first one
/// sees in its transaction. Nothing can be written meanwhile: a file with a rollback journal stays
/// as it is while somebody reads it.
/// Source: https://www.sqlite.org/lockingv3.html, section 3.
class GeopackageTwin {
 public:
    /// None where two connections could see different states, as with a write-ahead log, or where
    /// no other one can be opened. To be called in a transaction of the first one.
    static std::unique_ptr<GeopackageTwin> of(const GeopackageFile& first);

    explicit GeopackageTwin(const std::filesystem::path& path);
    const GeopackageFile& file() const { return file_; }

 private:
    GeopackageFile file_;
    GeopackageTransaction reading_;
};

}  // namespace io

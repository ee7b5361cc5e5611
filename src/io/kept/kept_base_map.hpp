#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "io/base_map/read_base_map.hpp"

namespace io {

/// A base map as it was read, kept in a file, so that the next start need not load GDAL for it.
/// It counts as long as every file of the folder, the program and the library that reads them are
/// the ones that they were: as long as nothing that the file system says of them (size, times,
/// number) has changed. What is damaged does not count.
class KeptBaseMap {
 public:
    /// Of the base map in `folder`, for this program; its file lies in `cache`.
    KeptBaseMap(const std::filesystem::path& folder, const std::filesystem::path& cache);

    std::optional<BaseMapReading> read() const;
    /// What was read since this was made. Not where the folder has changed meanwhile or just before
    /// that, nor where reading by GDAL takes hardly longer; a file that cannot be written is
    /// left, and the next start takes longer. Of many kept ones the oldest go.
    void keep(const BaseMapReading& reading) const;

 private:
    std::filesystem::path folder_, file_;
    std::string stamp_;  ///< what the file system says
};

}  // namespace io

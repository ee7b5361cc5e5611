#pragma once

#include <filesystem>
#include <string>

#include "io/files/file_problems.hpp"
#include "io/gdal/gdal_errors.hpp"
#include "io/gdal/memory_folder.hpp"
#include "io/gdal/open_vector.hpp"

namespace io {

/// An ESRI shapefile opened from a copy of its parts in memory. Parts that are missing or cut short
/// are reported; what can be done without them is done. Source: ESRI Shapefile Technical
/// Description, July 1998.
class Shapefile {
 public:
    /// `path` ends in .shp. `encoding`: of the names, whatever the .cpg part says; empty: as that
    /// says, without one UTF-8. Throws io::FileError, with GDAL's reason, when nothing can be read
    /// from it.
    Shapefile(const std::filesystem::path& path, FileProblems& problems,
              const std::string& encoding = {});

    OGRLayer& layer() { return *layer_; }
    GdalErrors& errors() { return errors_; }
    /// The text of the .prj part; empty when there is none.
    const std::string& projection_text() const { return projection_text_; }
    /// "countries.prj", for sentences.
    std::string part(const char* ending) const { return stem_ + ending; }

 private:
    void copy_parts(const std::filesystem::path& path, FileProblems& problems);
    void judge_outline(FileProblems& problems);
    bool judge_index(FileProblems& problems);
    void judge_table(FileProblems& problems);
    void open(bool restores_index, const std::string& encoding);

    std::string stem_;
    std::string projection_text_;
    MemoryFolder folder_;
    GdalErrors errors_{folder_.path("")};
    GDALDatasetUniquePtr dataset_;
    OGRLayer* layer_ = nullptr;
};

}  // namespace io

#pragma once

#include "io/workspace/geopackage_database.hpp"
#include "io/workspace/log_watch.hpp"
#include "io/workspace/removed_rows.hpp"
#include "io/workspace/workspace_store.hpp"

namespace io {

/// A workspace in a file. Source of the format: OGC GeoPackage Encoding Standard 1.3.
class GeopackageStore : public WorkspaceStore {
 public:
    static std::unique_ptr<WorkspaceStore> create(const std::string& path,
                                                  const claims::Atlas& atlas, std::string_view what,
                                                  const Progress& progress);
    static OpenedStore open(const std::string& path, const Progress& progress, KeptAtlas& kept);

    explicit GeopackageStore(GeopackageFile opened);
    const std::string& location() const override { return path_; }
    bool is_read_only() const override { return is_read_only_; }
    void commit(const claims::Atlas& before, const claims::Atlas& after, std::string_view what,
                const Progress& progress) override;
    std::unique_ptr<Foreign> look_for_foreign_changes() override;
    std::vector<Change> changes() override;

 private:
    AtlasReading read(const Progress& progress, KeptAtlas& kept);
    void remember();

    GeopackageFile file_;
    GeopackageDatabase base_;
    std::string path_;
    bool is_read_only_ = false;
    std::int64_t seen_version_ = 0;  ///< changes when another connection writes
    LogWatch watch_;
    RemovedRows removed_;
};

}  // namespace io

#include "io/workspace/workspace_read.hpp"

#include <algorithm>
#include <iterator>

#include "claims/association.hpp"

#include <fmt/format.h>

#include "io/atlas/read_tables.hpp"
#include "io/workspace/geopackage_database.hpp"
#include "io/workspace/workspace_schema.hpp"
#include "io/workspace/workspace_table.hpp"

namespace io {
namespace {

class WorkspaceTables : public TableSource {
 public:
    explicit WorkspaceTables(const GeopackageFile& file) : file_(file) {}

    FileProblems problems_of(std::string_view table) const override {
        return {file_.path().string(), fmt::format("table {}, row", table)};
    }
    std::unique_ptr<Table> open(std::string_view table, std::span<const std::string_view> columns,
                                FileProblems& problems) const override {
        return std::make_unique<WorkspaceTable>(file_, table, columns, problems);
    }

 private:
    const GeopackageFile& file_;
};

}  // namespace

bool is_workspace_path(const std::filesystem::path& path) {
    return path.extension() == ".gpkg" && !std::filesystem::is_directory(path);
}

AtlasReading read_workspace(const GeopackageFile& file, const Progress& progress) {
    AtlasReading reading;
    auto atlas = std::make_shared<claims::Atlas>();
    GeopackageDatabase base(file);
    read_atlas_facts(base, *atlas, file.path().stem().string());
    read_tables(WorkspaceTables(file), *atlas, reading.problems, progress);
    std::ranges::move(claims::link_problems(*atlas, file.path().string()),
                      std::back_inserter(reading.problems));
    reading.atlas = std::move(atlas);
    return reading;
}

AtlasReading read_workspace(const std::filesystem::path& path, const Progress& progress) {
    const GeopackageFile file = GeopackageFile::open_for_reading(path);
    GeopackageTransaction reading(file, GeopackageTransaction::For::reading);
    check_workspace(file, progress);
    return read_workspace(file, progress);
}

}  // namespace io

#include "io/workspace/workspace_read.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <iterator>

#include "claims/association.hpp"
#include "io/atlas/read_tables.hpp"
#include "io/error.hpp"
#include "io/geopackage/geopackage_twin.hpp"
#include "io/workspace/geopackage_database.hpp"
#include "io/workspace/workspace_schema.hpp"
#include "io/workspace/workspace_table.hpp"

namespace io {
namespace {

class WorkspaceTables : public TableSource {
 public:
    /// The second connection, for the events, may be the first.
    WorkspaceTables(const GeopackageFile& file, const GeopackageFile& for_events)
        : file_(file), for_events_(for_events) {}

    bool can_read_at_once() const override { return &file_ != &for_events_; }

    FileProblems problems_of(std::string_view table) const override {
        return {file_.path().string(), fmt::format("table {}, row", table)};
    }
    std::unique_ptr<Table> open(std::string_view table, std::span<const std::string_view> columns,
                                FileProblems& problems) const override {
        return std::make_unique<WorkspaceTable>(table == "events" ? for_events_ : file_, table,
                                                columns, problems);
    }

 private:
    const GeopackageFile& file_;
    const GeopackageFile& for_events_;
};

AtlasReading read_checked(const GeopackageFile& file, const GeopackageFile& for_events,
                          const Progress& progress) {
    AtlasReading reading;
    auto atlas = std::make_shared<claims::Atlas>();
    GeopackageDatabase base(file);
    read_atlas_facts(base, *atlas, file.path().stem().string());
    read_tables(WorkspaceTables(file, for_events), *atlas, reading.problems, progress);
    std::ranges::move(claims::link_problems(*atlas, file.path().string()),
                      std::back_inserter(reading.problems));
    reading.atlas = std::move(atlas);
    return reading;
}

/// Reads while another connection still looks whether the file is damaged. Where it is, that is
/// told, and nothing else.
AtlasReading read_beside_check(const GeopackageFile& file, const GeopackageFile& for_events,
                               const GeopackageFile& for_check, const Progress& progress) {
    tell(progress, "Checking the file", 0.0);
    std::atomic<bool> is_stopped = false;
    std::future<void> check = std::async(std::launch::async, [&] {
        check_whole(for_check, [&](std::string_view, double) { return !is_stopped; });
    });
    try {
        AtlasReading reading = read_checked(file, for_events, progress);
        check.get();
        return reading;
    } catch (const Cancelled&) {
        is_stopped = true;
        throw;
    } catch (...) {
        if (check.valid()) check.get();
        throw;
    }
}

/// What is damaged is called so, whatever else is wrong with it.
void check_tables_first(const GeopackageFile& file, const Progress& progress) {
    try {
        check_tables(file);
    } catch (const Error&) {
        check_whole(file, progress);
        throw;
    }
}

}  // namespace

bool is_workspace_path(const std::filesystem::path& path) {
    return path.extension() == ".gpkg" && !std::filesystem::is_directory(path);
}

AtlasReading read_workspace(const GeopackageFile& file, const Progress& progress) {
    check_tables_first(file, progress);
    const auto for_events = GeopackageTwin::of(file);
    const auto for_check = for_events ? GeopackageTwin::of(file) : nullptr;
    if (for_check) return read_beside_check(file, for_events->file(), for_check->file(), progress);
    check_whole(file, progress);
    return read_checked(file, file, progress);
}

AtlasReading read_workspace(const std::filesystem::path& path, const Progress& progress) {
    const GeopackageFile file = GeopackageFile::open_for_reading(path);
    GeopackageTransaction reading(file, GeopackageTransaction::For::reading);
    return read_workspace(file, progress);
}

}  // namespace io

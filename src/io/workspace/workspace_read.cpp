#include "io/workspace/workspace_read.hpp"

#include <fmt/format.h>

#include <atomic>
#include <utility>

#include "io/atlas/read_tables.hpp"
#include "io/error.hpp"
#include "io/files/ending.hpp"
#include "io/geopackage/geopackage_twin.hpp"
#include "io/kept/kept_atlas.hpp"
#include "io/workspace/geopackage_database.hpp"
#include "io/workspace/workspace_schema.hpp"
#include "io/workspace/workspace_table.hpp"

namespace io {
namespace {

/// The tables of a file through its connection. With a second one the events are read at the same
/// time as the claims, and before them is seen whether the file is damaged, so that each of the two
/// takes about as long as the other.
class WorkspaceTables : public TableSource {
 public:
    /// `second` may be null.
    WorkspaceTables(const GeopackageFile& file, const GeopackageFile* second,
                    const std::atomic<bool>& is_stopped)
        : file_(file), second_(second), is_stopped_(is_stopped) {}

    bool can_read_at_once() const override { return second_ != nullptr; }
    FileProblems problems_of(std::string_view table) const override {
        return {file_.path().string(), fmt::format("table {}, row", table)};
    }
    std::unique_ptr<Table> open(std::string_view table, std::span<const std::string_view> columns,
                                FileProblems& problems) const override {
        const bool is_second = second_ != nullptr && table == "events";
        if (is_second) check_second();
        return std::make_unique<WorkspaceTable>(is_second ? *second_ : file_, table, columns,
                                                problems);
    }

 private:
    void check_second() const {
        check_whole(*second_, [this](std::string_view, double) { return !is_stopped_; });
    }

    const GeopackageFile& file_;
    const GeopackageFile* second_;
    const std::atomic<bool>& is_stopped_;
};

AtlasReading read_through(const GeopackageFile& file, const GeopackageFile* second,
                          const Progress& progress) {
    AtlasReading reading;
    auto atlas = std::make_shared<claims::Atlas>();
    GeopackageDatabase base(file);
    read_atlas_facts(base, *atlas, file.path().stem().string());
    std::atomic<bool> is_stopped = false;
    Progress watched = progress;
    if (progress)
        watched.tell = [&](std::string_view what, double share) {
            if (!progress(what, share)) is_stopped = true;
            return !is_stopped;
        };
    read_tables(WorkspaceTables(file, second, is_stopped), *atlas, reading.problems, watched);
    reading.atlas = std::move(atlas);
    return reading;
}

/// By two connections where that can be.
AtlasReading read_whole(const GeopackageFile& file, const Progress& progress) {
    const auto second = GeopackageTwin::of(file);
    if (!second) {
        check_whole(file, progress);
        return read_through(file, nullptr, progress);
    }
    tell(progress, "Checking the file", 0.0);
    return read_through(file, &second->file(), progress);
}

}  // namespace

bool is_workspace_path(const std::filesystem::path& path) {
    std::error_code ignored;
    return ending_of(path) == ".gpkg" && !std::filesystem::is_directory(path, ignored);
}

AtlasReading read_workspace(const GeopackageFile& file, const Progress& progress, KeptAtlas& kept) {
    try {
        // From here on the transaction has begun, and nobody can write. What is kept was seen to be
        // undamaged when it was read, and the file has not changed since.
        check_tables(file);
        return kept.or_read([&] { return read_whole(file, progress); },
                            [&](std::size_t begin, std::span<std::uint8_t> bytes) {
                                file.read_bytes(begin, bytes);
                            },
                            progress);
    } catch (const Cancelled&) {
        throw;
    } catch (const Error&) {
        // What is damaged is called so, whatever else was found to be wrong with it.
        check_whole(file, progress);
        throw;
    }
}

AtlasReading read_workspace(const std::filesystem::path& path, const Progress& progress,
                            KeptAtlas& kept) {
    const GeopackageFile file = GeopackageFile::open_for_reading(path);
    GeopackageTransaction reading(file, GeopackageTransaction::For::reading);
    return read_workspace(file, progress, kept);
}

}  // namespace io

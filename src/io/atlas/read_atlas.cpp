#include "io/atlas/read_atlas.hpp"

#include <fmt/format.h>

#include <utility>

#include "io/atlas/atlas_facts.hpp"
#include "io/atlas/csv_table.hpp"
#include "io/atlas/read_tables.hpp"
#include "io/error.hpp"
#include "io/files/path_kind.hpp"
#include "io/geojson/read_geojson.hpp"
#include "io/kept/kept_atlas.hpp"
#include "io/postgis_part.hpp"
#include "io/server/postgis_location.hpp"
#include "io/workspace/workspace_read.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

class CsvFolder : public TableSource {
 public:
    CsvFolder(fs::path folder, Apostrophes apostrophes)
        : folder_(std::move(folder)), apostrophes_(apostrophes) {}

    /// Small tables are read before another thread has begun.
    bool can_read_at_once() const override {
        constexpr std::uintmax_t small = 1 << 20;  // bytes
        std::error_code none;
        const std::uintmax_t size = fs::file_size(file("claims"), none);
        return !none && size > small;
    }
    FileProblems problems_of(std::string_view table) const override {
        return {file(table).string(), "line"};
    }
    std::unique_ptr<Table> open(std::string_view table, std::span<const std::string_view> columns,
                                FileProblems& problems) const override {
        return std::make_unique<CsvTable>(file(table), columns, problems, apostrophes_);
    }

 private:
    fs::path file(std::string_view table) const { return folder_ / fmt::format("{}.csv", table); }
    fs::path folder_;
    Apostrophes apostrophes_;
};

AtlasReading read_tables_of(const fs::path& folder, const Progress& progress) {
    AtlasReading reading;
    auto atlas = std::make_shared<claims::Atlas>();
    const bool is_guarded = read_atlas_facts(folder, *atlas, reading.problems);
    read_tables(CsvFolder(folder, is_guarded ? Apostrophes::guard_formulas : Apostrophes::are_text),
                *atlas, reading.problems, progress);
    reading.atlas = std::move(atlas);
    return reading;
}

AtlasReading read_csv_folder(const fs::path& folder, const Progress& progress, KeptAtlas& kept) {
    if (!is_folder(folder))
        throw Error(
            fmt::format("{} is no atlas: neither a folder with its tables nor a workspace "
                        "(.gpkg) nor an exported .geojson.",
                        folder.string()));
    if (!is_there(folder / "events.csv"))
        throw Error(
            fmt::format("{} has no events.csv; an atlas is a folder with events.csv, "
                        "claims.csv, actors.csv and sources.csv.",
                        folder.string()));
    return kept.or_read([&] { return read_tables_of(folder, progress); }, progress);
}

}  // namespace

AtlasReading read_atlas(const std::string& location, const AtlasPart& part,
                        const Progress& progress) {
    KeptAtlas nothing;
    return read_atlas(location, part, progress, nothing);
}

AtlasReading read_atlas(const std::string& location, const AtlasPart& part,
                        const Progress& progress, KeptAtlas& kept) {
    // Without keeping the connection.
    if (is_postgis_location(location)) return postgis_part().open(location, part, progress).reading;
    const fs::path path = location;
    if (!is_there(path)) throw Error(fmt::format("{} does not exist.", path.string()));
    if (is_geojson_path(path)) return read_geojson(path, progress);
    return is_workspace_path(path) ? read_workspace(path, progress, kept)
                                   : read_csv_folder(path, progress, kept);
}

}  // namespace io

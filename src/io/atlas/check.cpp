#include "io/atlas/check.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/atlas/read_atlas.hpp"
#include "io/atlas/table_files.hpp"
#include "io/atlas/words.hpp"
#include "io/error.hpp"
#include "io/files/ending.hpp"
#include "io/files/path_kind.hpp"
#include "io/gdal_part.hpp"
#include "io/geojson/read_geojson.hpp"
#include "io/server/postgis_location.hpp"
#include "io/utf8.hpp"
#include "io/workspace/workspace_read.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

bool is_table(const fs::path& path) {
    return std::ranges::find(table_files, path.filename()) != table_files.end();
}

bool has_layers(const fs::path& folder) {
    return std::ranges::any_of(
        fs::directory_iterator(folder),
        [](const fs::directory_entry& entry) { return ending_of(entry.path()) == ".shp"; });
}

std::size_t count_places(const geo::Geometry& geometry) {
    std::size_t places = geometry.points.size();
    for (const geo::Line& line : geometry.lines) places += line.size();
    for (const geo::Polygon& polygon : geometry.polygons) {
        places += polygon.outer.size();
        for (const geo::Ring& hole : polygon.holes) places += hole.size();
    }
    return places;
}

void add_line(CheckReport& report, const std::string& line) {
    report.summary += (report.summary.empty() ? "" : "\n") + on_one_line(line);
}

void check_shapefile(const fs::path& path, CheckReport& report) {
    FileProblems problems(path.string(), "feature");
    try {
        const LayerReading layer = gdal_part().read_layer(path, problems, RingCheck::thorough);
        std::size_t places = 0;
        for (const geo::Boundary& boundary : layer.boundaries)
            places += count_places(boundary.geometry);
        add_line(report, fmt::format("{}: {}, {}, {}", path.string(),
                                     counted(layer.boundaries.size(), "feature"),
                                     counted(places, "point"), layer.system));
    } catch (const FileError& error) {
        problems.add(error.why);
    }
    problems.append_to(report.problems);
}

void check_layers(const fs::path& folder, CheckReport& report) {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        if (ending_of(entry.path()) == ".shp") files.push_back(entry.path());
    std::ranges::sort(files);
    for (const fs::path& file : files) check_shapefile(file, report);
    for (std::size_t layer = 0; layer < geo::layer_count; ++layer) {
        const std::string name(geo::layer_id(static_cast<geo::Layer>(layer)));
        if (!is_there(folder / (name + ".shp")))
            report.problems.push_back({(folder / (name + ".shp")).string(), "",
                                       "the layer is missing; the map is drawn without it."});
    }
}

/// A connection is shown without its password.
std::string shown(const std::string& location) {
    return is_postgis_location(location) ? PostgisLocation(location).name() : location;
}

void check_atlas(const std::string& location, CheckReport& report) {
    AtlasReading reading = read_atlas(location);
    const claims::Atlas& atlas = *reading.atlas;
    add_line(report, fmt::format("{}: “{}”, {}, {}, {}, {}", shown(location), atlas.title,
                                 counted(atlas.event_count(), "event"),
                                 counted(atlas.claim_count(), "claim"),
                                 counted(atlas.actors.size(), "actor"),
                                 counted(atlas.sources.size(), "source")));
    std::ranges::move(reading.problems, std::back_inserter(report.problems));
}

/// A table is checked together with the other tables that its ids refer to.
void check_table(const fs::path& path, CheckReport& report) {
    CheckReport whole;
    check_atlas(fs::absolute(path).parent_path(), whole);
    add_line(report, fmt::format("{}, read with the atlas it is part of: {}", path.string(),
                                 whole.summary));
    for (claims::Problem& problem : whole.problems) {
        if (fs::path(problem.file).filename() != path.filename()) continue;
        problem.file = path.string();
        report.problems.push_back(std::move(problem));
    }
}

void check_folder(const fs::path& folder, CheckReport& report) {
    if (is_there(folder / "events.csv")) return check_atlas(folder, report);
    if (has_layers(folder)) return check_layers(folder, report);
    std::vector<fs::path> inner;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        if (entry.is_directory() &&
            (is_there(entry.path() / "events.csv") || has_layers(entry.path())))
            inner.push_back(entry.path());
    std::ranges::sort(inner);
    for (const fs::path& each : inner) check_folder(each, report);
    if (inner.empty())
        report.problems.push_back({folder.string(), "",
                                   "the folder holds neither an atlas (events.csv) nor boundary "
                                   "layers (.shp)."});
}

void check_any(const fs::path& path, CheckReport& report) {
    if (!is_there(path)) throw FileError(path.string(), "does not exist.");
    if (is_folder(path)) return check_folder(path, report);
    if (ending_of(path) == ".shp") return check_shapefile(path, report);
    if (is_workspace_path(path) || is_geojson_path(path)) return check_atlas(path, report);
    if (is_table(path)) return check_table(path, report);
    throw FileError(path.string(),
                    "is no data that can be checked: give the folder of an atlas or of boundaries, "
                    "a workspace (.gpkg), GeoJSON that this program exported, a table such as "
                    "events.csv, or a shapefile (.shp).");
}

}  // namespace

CheckReport check_path(const std::string& location) {
    CheckReport report;
    // The sentence names the connection; the text that was typed may hold a password.
    const bool is_server = is_postgis_location(location);
    const std::string name = is_server ? "PostgreSQL" : location;
    try {
        if (is_server)
            check_atlas(location, report);
        else
            check_any(location, report);
    } catch (const FileError& error) {
        if (is_server)
            report.problems.push_back({name, "", error.what()});
        else
            report.problems.push_back({error.file, "", error.why});
    } catch (const std::exception& error) {
        report.problems.push_back({name, "", error.what()});
    }
    return report;
}

}  // namespace io

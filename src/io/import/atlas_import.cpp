#include "io/import/atlas_import.hpp"

#include "io/atlas/read_atlas.hpp"
#include "io/files/path_kind.hpp"
#include "io/geojson/read_geojson.hpp"
#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/workspace_read.hpp"

namespace io {
namespace {

bool has_our_tables(const std::filesystem::path& path) {
    try {
        const GeopackageFile file = GeopackageFile::open_for_reading(path);
        return file.integer(
                   "SELECT count(*) FROM main.sqlite_schema WHERE type = 'table' AND name IN "
                   "('events', 'claims', 'atlas', 'changes')") == 4;
    } catch (const Error&) {
        // What is wrong with it is said by whoever reads it.
        return false;
    }
}

}  // namespace

bool holds_atlas(const std::filesystem::path& path) {
    if (is_folder(path)) return true;
    return is_workspace_path(path) ? has_our_tables(path) : is_geojson_atlas(path);
}

Import read_atlas_import(const std::filesystem::path& path, const Progress& progress) {
    AtlasReading reading = read_atlas(path, {}, progress);
    Import import;
    import.preview.profile = ImportProfile::atlas;
    import.preview.why =
        is_geojson_path(path) ? "it has the member “atlas”" : "it has the tables of an atlas";
    import.preview.about = "an atlas";
    import.preview.problems = std::move(reading.problems);
    import.preview.rows = reading.atlas->event_count();
    import.additions = *reading.atlas;
    const std::size_t stride = import.preview.rows / ImportPreview::most_places + 1;
    for (std::size_t row = 0; row < import.preview.rows; row += stride)
        if (const claims::Event event = import.additions.event(static_cast<claims::EventRow>(row));
            event.is_located())
            import.preview.places.push_back(event.at);
    return import;
}

}  // namespace io

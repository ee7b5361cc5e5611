#include "io/workspace/workspace_create.hpp"

#include <fmt/format.h>

#include "io/error.hpp"
#include "io/geopackage/geopackage_file.hpp"
#include "io/workspace/geopackage_database.hpp"
#include "io/workspace/workspace_edit.hpp"
#include "io/workspace/workspace_log.hpp"
#include "io/workspace/workspace_put.hpp"
#include "io/workspace/workspace_schema.hpp"

namespace io {

void create_workspace(const std::filesystem::path& path, const claims::Atlas& atlas,
                      std::string_view what, const Progress& progress, Taken taken) {
    NewPath beside(path, NewPath::Kind::file, taken);
    try {
        const GeopackageFile file = GeopackageFile::build(beside.path());
        GeopackageTransaction building(file, GeopackageTransaction::For::writing);
        make_workspace_tables(file);
        GeopackageDatabase base(file);
        write_atlas(base, atlas, progress);
        append_to_log(file, "Made the workspace", {});
        if (!what.empty()) append_to_log(file, what, all_events_of(atlas));
        building.commit();
    } catch (const FileError& error) {
        // Nobody knows the file by the name under which it is made.
        if (error.file == beside.path().string()) throw FileError(path.string(), error.why);
        throw;
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        throw FileError(path.string(), fmt::format("could not be made: {}", error.what()));
    }
    beside.finish();
}

}  // namespace io

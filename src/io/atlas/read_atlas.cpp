#include "io/atlas/read_atlas.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <utility>

#include "io/atlas/csv_table.hpp"
#include "io/atlas/read_tables.hpp"
#include "io/error.hpp"
#include "io/files.hpp"
#include "io/postgis/postgis_location.hpp"
#include "io/postgis/postgis_store.hpp"
#include "io/workspace/workspace_read.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

std::string folder_name(const fs::path& folder) {
    const fs::path clean = fs::absolute(folder).lexically_normal();
    return (clean.has_filename() ? clean : clean.parent_path()).filename().string();
}

std::string read_title(const fs::path& folder, claims::Problems& problems) {
    const fs::path path = folder / "atlas.json";
    const std::string fallback = folder_name(folder);
    if (!fs::exists(path)) return fallback;
    std::string why;
    try {
        const auto about = nlohmann::json::parse(read_file(path));
        const auto title = about.is_object() ? about.find("title") : about.end();
        if (title != about.end() && title->is_string() &&
            !title->get_ref<const std::string&>().empty())
            return *title;
        why = "has no “title”";
    } catch (const nlohmann::json::exception&) {
        why = "is not valid JSON";
    } catch (const FileError& error) {
        why = error.why;
    }
    problems.push_back({path.string(), "",
                        fmt::format("{}; the folder's name “{}” is the title.", why, fallback)});
    return fallback;
}

class CsvFolder : public TableSource {
 public:
    explicit CsvFolder(fs::path folder) : folder_(std::move(folder)) {}

    FileProblems problems_of(std::string_view table) const override {
        return {file(table).string(), "line"};
    }
    std::unique_ptr<Table> open(std::string_view table, std::span<const std::string_view> columns,
                                FileProblems& problems) const override {
        return std::make_unique<CsvTable>(file(table), columns, problems);
    }

 private:
    fs::path file(std::string_view table) const { return folder_ / fmt::format("{}.csv", table); }
    fs::path folder_;
};

AtlasReading read_csv_folder(const fs::path& folder) {
    if (!fs::is_directory(folder))
        throw Error(
            fmt::format("{} is no atlas: neither a folder with its tables nor a workspace (.gpkg).",
                        folder.string()));
    if (!fs::exists(folder / "events.csv"))
        throw Error(
            fmt::format("{} has no events.csv; an atlas is a folder with events.csv, "
                        "claims.csv, actors.csv and sources.csv.",
                        folder.string()));
    AtlasReading reading;
    auto atlas = std::make_shared<claims::Atlas>();
    atlas->title = read_title(folder, reading.problems);
    read_tables(CsvFolder(folder), *atlas, reading.problems);
    reading.atlas = std::move(atlas);
    return reading;
}

}  // namespace

AtlasReading read_atlas(const std::string& location, const AtlasPart& part) {
    if (is_postgis_location(location)) return read_postgis(location, part);
    const fs::path path = location;
    if (!fs::exists(path)) throw Error(fmt::format("{} does not exist.", path.string()));
    return is_workspace_path(path) ? read_workspace(path) : read_csv_folder(path);
}

}  // namespace io

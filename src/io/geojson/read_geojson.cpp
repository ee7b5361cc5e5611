#include "io/geojson/read_geojson.hpp"

#include <fmt/format.h>

#include <utility>

#include "io/atlas/read_tables.hpp"
#include "io/error.hpp"
#include "io/files/ending.hpp"
#include "io/geojson/geojson_table.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

class GeoJsonTables : public TableSource {
 public:
    explicit GeoJsonTables(GeoJsonFile& file) : file_(file) {}

    FileProblems problems_of(std::string_view table) const override {
        const bool is_of_features = table == "events" || table == "claims";
        return {file_.path().string(),
                is_of_features ? "feature" : fmt::format("{}, entry", table)};
    }

    std::unique_ptr<Table> open(std::string_view table, std::span<const std::string_view> columns,
                                FileProblems& problems) const override {
        const Json& extra = member_of(member_of(file_.top(), "atlas"), "columns");
        std::vector<ExtraMember> listed;
        if (extra.is_object()) listed = members_from(member_of(extra, std::string(table).c_str()));
        return std::make_unique<GeoJsonTable>(file_, table, std::move(listed), columns, problems);
    }

 private:
    GeoJsonFile& file_;
};

/// Passes one member of the file's object; says whether it is what tells an atlas.
bool passes_atlas_mark(JsonScan& scan) {
    const bool is_mark = scan.value() == "\"atlas\"";
    scan.expect(':');
    if (is_mark || scan.peek() != '[') return scan.value().starts_with('{') && is_mark;
    // A list may be longer than what is read as one value.
    scan.expect('[');
    for (bool is_first = true; scan.has_next(']', is_first);) scan.value();
    return false;
}

}  // namespace

bool is_geojson_atlas(const fs::path& path) {
    if (!is_geojson_path(path)) return false;
    try {
        JsonScan scan(path);
        if (!scan.take('{')) return false;
        for (bool is_first = true; scan.has_next('}', is_first);)
            if (passes_atlas_mark(scan)) return true;
    } catch (const Error&) {
        return false;
    }
    return false;
}

bool is_geojson_path(const fs::path& path) {
    std::error_code ignored;
    const std::string ending = ending_of(path);
    return (ending == ".geojson" || ending == ".json") && !fs::is_directory(path, ignored);
}

AtlasReading read_geojson(const fs::path& path, const Progress& progress) {
    GeoJsonFile file(path, progress);
    const Json& top = file.top();
    const bool is_atlas = top.is_object() && text_of(top, "type") == "FeatureCollection" &&
                          member_of(top, "atlas").is_object();
    if (!is_atlas)
        throw FileError(path.string(),
                        "is no atlas: it has no member “atlas”. Other GeoJSON is imported into "
                        "an atlas.");
    const Json& facts = top.at("atlas");
    const Json& format = member_of(facts, "format");
    if (format.is_number() && format.get<double>() > geojson_format)
        throw FileError(path.string(), "was written by a newer version of this program.");
    AtlasReading reading;
    auto atlas = std::make_shared<claims::Atlas>();
    atlas->title = text_of(facts, "title");
    if (atlas->title.empty()) atlas->title = path.stem().string();
    atlas->description = text_of(facts, "description");
    const Json& extra = member_of(facts, "extra");
    if (extra.is_object() && !extra.empty()) atlas->extra = json_text(extra);
    read_tables(GeoJsonTables(file), *atlas, reading.problems, progress);
    reading.atlas = std::move(atlas);
    return reading;
}

}  // namespace io

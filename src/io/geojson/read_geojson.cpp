#include "io/geojson/read_geojson.hpp"

#include <fmt/format.h>

#include <utility>

#include "io/atlas/read_tables.hpp"
#include "io/error.hpp"
#include "io/files.hpp"
#include "io/geojson/geojson_table.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

/// The member if it is there and an array; else an empty one.
const Json& list_in(const Json& object, const char* member) {
    static const Json none = Json::array();
    const auto found = object.find(member);
    return found != object.end() && found->is_array() ? *found : none;
}

class GeoJsonTables : public TableSource {
 public:
    GeoJsonTables(fs::path path, const Json& top) : path_(std::move(path)), top_(top) {}

    FileProblems problems_of(std::string_view table) const override {
        return {path_.string(),
                is_of_features(table) ? "feature" : fmt::format("{}, entry", table)};
    }

    std::unique_ptr<Table> open(std::string_view table, std::span<const std::string_view> columns,
                                FileProblems& problems) const override {
        std::vector<GeoJsonRow> rows;
        if (table == "events" || table == "claims")
            append_features(table, rows, problems);
        else
            append_objects(list_in(top_, std::string(table).c_str()), nullptr, 0, rows, problems);
        const Json& extra = member_of(member_of(top_, "atlas"), "columns");
        std::vector<ExtraMember> listed;
        if (extra.is_object()) listed = members_from(member_of(extra, std::string(table).c_str()));
        return std::make_unique<GeoJsonTable>(std::move(rows), std::move(listed), columns,
                                              problems);
    }

 private:
    static bool is_of_features(std::string_view table) {
        return table == "events" || table == "claims";
    }

    /// The objects of a list; `number` is that of the feature they belong to, or 0.
    static void append_objects(const Json& list, const Json* event_id, std::size_t number,
                               std::vector<GeoJsonRow>& rows, FileProblems& problems) {
        std::size_t entry = 0;
        for (const Json& each : list) {
            ++entry;
            const std::size_t shown = number == 0 ? entry : number;
            if (each.is_object())
                rows.push_back({shown, &each, nullptr, event_id});
            else
                problems.add(shown, "an entry of a list is no object; it is left out.");
        }
    }

    void append_features(std::string_view table, std::vector<GeoJsonRow>& rows,
                         FileProblems& problems) const {
        const bool is_events = table == "events";
        std::size_t number = 0;
        for (const Json& feature : list_in(top_, "features")) {
            ++number;
            const bool is_whole = feature.is_object() && feature.contains("properties") &&
                                  feature.at("properties").is_object();
            if (!is_whole && is_events) problems.add(number, "has no properties; it is left out.");
            if (!is_whole) continue;
            const Json& properties = feature.at("properties");
            if (is_events)
                rows.push_back({number, &properties, &member_of(feature, "geometry"), nullptr});
            else
                append_objects(list_in(properties, "claims"), &member_of(properties, "id"), number,
                               rows, problems);
        }
    }

    fs::path path_;
    const Json& top_;
};

Json read_json(const fs::path& path) {
    std::error_code error;
    if (fs::file_size(path, error) > most_geojson_bytes && !error)
        throw FileError(path.string(),
                        "is larger than 256 MiB; an atlas of this size is kept as a GeoPackage.");
    try {
        return parse_json(read_file(path));
    } catch (const FileError&) {
        throw;
    } catch (const Error& why) {
        throw FileError(path.string(), fmt::format("{}.", why.what()));
    }
}

}  // namespace

bool is_geojson_path(const fs::path& path) {
    return (path.extension() == ".geojson" || path.extension() == ".json") &&
           !fs::is_directory(path);
}

AtlasReading read_geojson(const fs::path& path, const Progress& progress) {
    const Json top = read_json(path);
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
    read_tables(GeoJsonTables(path, top), *atlas, reading.problems, progress);
    reading.atlas = std::move(atlas);
    return reading;
}

}  // namespace io

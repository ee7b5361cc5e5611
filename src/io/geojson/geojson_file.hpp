#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "io/geojson/json_scan.hpp"
#include "io/json.hpp"
#include "io/progress.hpp"

namespace io {

/// An atlas in GeoJSON, of which one feature, actor or source at a time is in memory.
class GeoJsonFile {
 public:
    /// Goes through the whole file once. Throws io::FileError where it is no JSON, and Cancelled.
    GeoJsonFile(std::filesystem::path path, const Progress& progress);

    const std::filesystem::path& path() const { return path_; }
    /// All members but the lists below; null where the file is no object.
    const Json& top() const { return top_; }
    /// Of the list “features”, “actors” or “sources”.
    std::size_t count(std::string_view list) const;
    Json entry(std::string_view list, std::size_t at);
    /// The names of the members that rows of a table have, in the order in which they first occur.
    /// `table` is "events", "claims", "actors" or "sources".
    const std::vector<std::string>& members(std::string_view table) const;

 private:
    struct Names {
        std::vector<std::string> in_order;
        std::set<std::string, std::less<>> known;
    };
    void add_to_top(const std::string& member, Json value);
    void scan_list(JsonScan& scan, const std::string& list, const Progress& progress);
    void note_members(const std::string& list, const Json& entry);
    void note_members_of_row(const std::string& table, const Json& row);
    Json parsed(const std::string& text, const JsonSpan& span) const;

    std::filesystem::path path_;
    std::filebuf file_;
    Json top_;
    std::map<std::string, std::vector<JsonSpan>, std::less<>> lists_;
    std::map<std::string, Names, std::less<>> names_;
};

/// The properties of a feature where it has any, else null.
const Json& properties_of(const Json& feature);

}  // namespace io

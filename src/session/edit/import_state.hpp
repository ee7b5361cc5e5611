#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "geo/camera.hpp"
#include "geo/lng_lat.hpp"

namespace session {

/// A file that is to be imported, and what a person says about it.
struct ImportRequest {
    std::string path;
    std::string profile = "auto";  ///< as on the command line
    std::string dates = "auto";    ///< "dmy", "mdy", "ymd"
    std::string encoding = {};     ///< "windows-1251"; empty: as the file shows
    std::string precision = {};    ///< of places that are told without one; empty: exact
    /// Column → field, corrections of the guess; nothing: those of the last such table.
    std::optional<std::map<std::string, std::string>> columns = {};
};

/// A column of a table of points.
struct ImportColumn {
    std::string name;
    std::string field;         ///< that it fills, "" for none
    std::string example = {};  ///< the first cell that holds something
    bool is_said = false;      ///< by a person, now or for the last such table; otherwise guessed
};

/// What is known of a file before it is taken in. Read off the UI thread; nothing is changed by it.
struct ImportPreview {
    std::string problem;               ///< why it could not be read; empty: it could
    std::vector<std::string> summary;  ///< layout, rows, what would be added, a line each
    std::vector<std::string> suspicions;
    std::vector<std::string> problems;  ///< the first ones, with line numbers
    std::vector<geo::LngLat> places;    ///< a sample, for the map
    std::vector<ImportColumn> columns;  ///< of a table of points
    bool is_remembered = false;         ///< what is said of them was said of the last such table
    std::vector<std::string> fields;    ///< those that a column can fill
    std::size_t new_events = 0;
    std::size_t new_claims = 0;  ///< about events that are there
};

/// How far an import is.
struct ImportState {
    enum class Stage { none, reading, read };

    ImportRequest request;
    Stage stage = Stage::none;
    std::string doing;  ///< while it is read
    double share = 0;   ///< 0 to 1
    ImportPreview preview;
    /// Where the map was before it went to what the file holds, and where it went.
    struct Detour {
        geo::Camera from, to;
    };
    std::optional<Detour> detour;
};

}  // namespace session

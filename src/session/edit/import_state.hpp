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
    std::string profile = "auto";                     ///< as on the command line
    std::string dates = "auto";                       ///< "dmy", "mdy", "ymd"
    std::string encoding = {};                        ///< "windows-1251"; empty: as the file shows
    std::map<std::string, std::string> columns = {};  ///< column → field, corrections of the guess
};

/// What is known of a file before it is taken in. Read off the UI thread; nothing is changed by it.
struct ImportPreview {
    std::string problem;               ///< why it could not be read; empty: it could
    std::vector<std::string> summary;  ///< layout, rows, what would be added, a line each
    std::vector<std::string> suspicions;
    std::vector<std::string> problems;  ///< the first ones, with line numbers
    std::vector<geo::LngLat> places;    ///< a sample, for the map
    /// Columns of a table of points with the field that each fills, "" for none.
    std::vector<std::pair<std::string, std::string>> columns;
    std::vector<std::string> fields;  ///< those that a column can fill
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

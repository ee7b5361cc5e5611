#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/edit/merge.hpp"
#include "claims/problem.hpp"
#include "claims/vocabulary.hpp"
#include "claims/written_dates/written_date.hpp"
#include "geo/lng_lat.hpp"
#include "io/mapping/column_mapping.hpp"
#include "io/progress.hpp"

namespace io {

/// Layouts that are understood. See docs/import.md.
enum class ImportProfile { automatic, atlas, acled, ucdp, timemap, points };
/// "auto", "atlas", "acled", "ucdp", "timemap", "points"
std::optional<ImportProfile> import_profile_from_word(std::string_view word);
/// "UCDP GED", "points"
std::string_view name_of(ImportProfile profile);

struct ImportOptions {
    ImportProfile profile = ImportProfile::automatic;
    claims::DayOrder dates = claims::DayOrder::automatic;
    /// Of the text of a table or the names of a shapefile, as is_known_encoding() knows it; empty:
    /// as the file shows.
    std::string encoding;
    /// How exactly places are known whose rows do not tell.
    claims::Precision untold_precision = claims::Precision::exact;
    /// Corrections of the guess for points; for the other profiles, names of their columns.
    ColumnMapping mapping;
    /// The mapping that was last used for points with this header_signature(), where there is none
    /// above; may be empty.
    std::function<ColumnMapping(const std::string& signature)> remembered;
};

/// What a person looks at before a file is taken in.
struct ImportPreview {
    ImportProfile profile = ImportProfile::points;
    std::string why;    ///< what the profile was recognised by
    std::string about;  ///< how the file was read: "a table with semicolons, WINDOWS-1251"
    std::vector<std::string> columns;
    std::vector<std::string> examples;  ///< a cell of each column, the first that holds something
    ColumnMapping mapping;              ///< for points: every column, as it was read
    ColumnMapping corrections;          ///< of the guess, for points
    bool is_remembered = false;         ///< the corrections are those used last for such a table

    std::size_t rows = 0;
    std::size_t left_out = 0;  ///< rows that could not be used; each is a problem
    std::size_t repeated = 0;  ///< rows of the file that say the same as an earlier one
    std::size_t joined = 0;    ///< rows that tell of the event of an earlier one

    std::size_t untold_places = 0;  ///< rows with one that do not tell how exactly it is known
    claims::Precision untold_precision = claims::Precision::exact;  ///< what these count as

    claims::Problems problems;            ///< the first ones, with line numbers
    std::vector<std::string> suspicions;  ///< sentences about the file as a whole
    std::vector<geo::LngLat> places;      ///< at most `most_places`, from the whole file
    static constexpr std::size_t most_places = 2000;
};

/// A file read and held against the atlas that it is to be taken into. Nothing is written yet.
struct Import {
    ImportPreview preview;
    claims::Atlas additions;
    claims::Merge merge;  ///< the atlas with the additions; counts of what is new
};

/// Reads a file, or a folder that is an atlas. Throws io::Error with a sentence when it cannot be
/// read or nothing in it can be used, and Cancelled when `progress` stops it.
Import read_import(const std::filesystem::path& path, const ImportOptions& options,
                   const claims::Atlas& into, const Progress& progress = {});

/// "3 events", "3 events and 2 claims about 1 event that was there".
std::string added_in_words(const claims::Merge& merge);

}  // namespace io

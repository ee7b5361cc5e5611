#pragma once

#include <string_view>

#include "claims/atlas.hpp"
#include "claims/problem.hpp"
#include "io/geopackage/geopackage_file.hpp"
#include "io/progress.hpp"
#include "io/workspace/database.hpp"

namespace io {

/// The version of the tables below, kept in the table `atlas` under “format”.
inline constexpr int workspace_format = 1;

/// The tables of a GeoPackage and of an atlas in an empty file. See docs/data-format.md.
/// Source: OGC GeoPackage Encoding Standard 1.3.
void make_workspace_tables(const GeopackageFile& file);

/// Throws io::Error with a sentence when the file is damaged. Every page is looked at, which takes
/// its time in a large file; stopped by `progress`, throws Cancelled.
void check_whole(const GeopackageFile& file, const Progress& progress);
/// Throws io::Error with a sentence when the file is no GeoPackage, no atlas or from a newer
/// program. To be called before a table of it is read.
void check_tables(const GeopackageFile& file);

/// The triggers in the file that are none of a spatial index, each a problem. With one of them the
/// file is not to be written.
claims::Problems foreign_triggers(const GeopackageFile& file);

/// Of the table `atlas`; empty when there is no such key.
std::string workspace_fact(Database& base, std::string_view key);
/// Why this program cannot read the format that the workspace says it has, as the rest of a
/// sentence; empty when it can. `newest` is the newest format that it knows.
std::string format_problem(Database& base, int newest);
void set_workspace_fact(Database& base, std::string_view key, std::string_view value);

/// Title, description and other facts about the atlas. `fallback` is the title if none is kept.
void read_atlas_facts(Database& base, claims::Atlas& atlas, const std::string& fallback);
void write_atlas_facts(Database& base, const claims::Atlas& atlas);

}  // namespace io

#pragma once

#include <memory>
#include <string>

#include "claims/atlas.hpp"
#include "claims/problem.hpp"
#include "io/atlas/atlas_part.hpp"
#include "io/progress.hpp"

namespace io {

struct Fingerprints;
class KeptAtlas;

struct AtlasReading {
    std::shared_ptr<const claims::Atlas> atlas;
    claims::Problems problems;  ///< rows that were left out or read with a doubt
    std::string part;  ///< a sentence when a server left events out that were not asked for
    std::size_t events_in_all = 0;                 ///< then: with those that were left out
    std::shared_ptr<const Fingerprints> prints{};  ///< where they are known already
};

/// Reads the four tables of an atlas (see docs/data-format.md) from a folder of CSV files (title
/// from atlas.json or the folder's name), from a workspace (.gpkg), from GeoJSON that
/// export_geojson() wrote, or from a server ("PG:" and a connection). Bad rows are reported and
/// left out; the rest is kept. Throws io::Error when there is no events table to read, and
/// Cancelled when `progress` stops the reading.
AtlasReading read_atlas(const std::string& location, const AtlasPart& part = {},
                        const Progress& progress = {});
/// The same, or what is `kept` of it.
AtlasReading read_atlas(const std::string& location, const AtlasPart& part,
                        const Progress& progress, KeptAtlas& kept);

}  // namespace io

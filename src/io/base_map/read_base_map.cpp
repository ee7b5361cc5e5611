#include "io/base_map/read_base_map.hpp"

#include <fmt/format.h>

#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/files/path_kind.hpp"
#include "io/gdal_part.hpp"
#include "io/kept/kept_base_map.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

std::string read_attribution(const fs::path& path, FileProblems& problems) {
    try {
        const std::vector<std::uint8_t> bytes = read_file(path);
        const std::string text(bytes.begin(), bytes.end());
        std::string line = on_one_line(repaired_utf8(text));
        while (line.ends_with(' ')) line.pop_back();
        return line;
    } catch (const FileError& error) {
        problems.add(fmt::format("{} {} Pictures do not name where this layer comes from.",
                                 path.filename().string(), error.why));
        return {};
    }
}

fs::path shapefile_of(const fs::path& folder, std::size_t layer) {
    std::string name(geo::layer_id(static_cast<geo::Layer>(layer)));
    return folder / (name + ".shp");
}

bool has_any_layer(const fs::path& folder) {
    for (std::size_t layer = 0; layer < geo::layer_count; ++layer)
        if (is_there(shapefile_of(folder, layer))) return true;
    return false;
}

/// `why` is the beginning of a sentence.
BaseMapReading without_boundaries(const fs::path& folder, std::string_view why) {
    return {std::make_shared<geo::BaseMap>(),
            {{folder.string(), "", fmt::format("{}; the map is drawn without boundaries.", why)}}};
}

BaseMapReading read_shapefiles(const fs::path& folder) {
    BaseMapReading reading;
    auto map = std::make_shared<geo::BaseMap>();
    reading.map = map;
    for (std::size_t layer = 0; layer < geo::layer_count; ++layer) {
        const fs::path path = shapefile_of(folder, layer);
        FileProblems problems(path.string(), "feature");
        try {
            map->layers[layer] = gdal_part().read_layer(path, problems, RingCheck::none).boundaries;
        } catch (const FileError& error) {
            problems.add(fmt::format("{} The layer is left empty.", error.why));
        }
        if (!map->layers[layer].empty())
            map->attributions[layer] =
                read_attribution(fs::path(path).replace_extension(".attribution.txt"), problems);
        problems.append_to(reading.problems);
    }
    return reading;
}

}  // namespace

BaseMapReading read_base_map(const fs::path& folder, const fs::path& cache) {
    if (!has_any_layer(folder))
        return without_boundaries(folder, is_there(folder)
                                              ? "there is no boundary layer in this folder"
                                              : "there is no such folder");
    const KeptBaseMap kept(folder, cache);
    if (auto reading = kept.read()) return *std::move(reading);
    try {
        gdal_part();
    } catch (const Error&) {
        return without_boundaries(
            folder, "GDAL, which reads them, cannot be loaded (`claim-atlas info` says why)");
    }
    BaseMapReading reading = read_shapefiles(folder);
    kept.keep(reading);
    return reading;
}

}  // namespace io

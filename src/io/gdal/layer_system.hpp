#pragma once

#include <ogr_spatialref.h>

#include <memory>
#include <string>
#include <string_view>

namespace io {

/// How the coordinates of a layer become degrees on WGS84.
struct LayerSystem {
    enum class Kind {
        degrees,      ///< they are
        assumed,      ///< nothing usable says what they are; taken as degrees if plausible
        reprojected,  ///< through `transformation`
    };
    Kind kind = Kind::degrees;
    std::string name;     ///< "WGS 84", "Pulkovo 1942 / Gauss-Kruger zone 8"
    std::string problem;  ///< why the system is assumed: "is missing", "is not understood"
    std::unique_ptr<OGRCoordinateTransformation> transformation;
};

/// From the text of a .prj file; empty text = there is none.
LayerSystem read_layer_system(std::string_view projection_text);

/// From what a driver read of the file; nullptr = nothing.
LayerSystem layer_system(const OGRSpatialReference* system);

}  // namespace io

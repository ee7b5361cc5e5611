#pragma once

#include <memory>

#include "claims/workers.hpp"
#include "render/base/ground_parts.hpp"
#include "render/picture_part.hpp"
#include "render/scene.hpp"

namespace render {

/// The ground that a part of a picture shows, as plain values: they can be made while something
/// else is done for the picture.
struct GroundAhead {
    std::shared_ptr<const GroundShapes> shapes;
    GroundParts parts;  ///< all that the part shows of them
};

/// Of a scene with a base map.
GroundAhead ground_ahead(const Scene& scene, const PicturePart& part,
                         const claims::Workers& workers);

}  // namespace render

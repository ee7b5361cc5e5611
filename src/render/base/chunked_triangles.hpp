#pragma once

#include <vector>

#include "geo/tessellate.hpp"
#include "render/base/chunks.hpp"

namespace render {

/// Puts the triangles of a large mesh into an order in which neighbours lie close to each other,
/// and cuts it into chunks: of a continent that fills the picture many times over, only what is in
/// view is drawn. A small mesh is one chunk, as it is; an empty one none.
std::vector<Chunk> chunked(geo::Mesh& mesh);

}  // namespace render

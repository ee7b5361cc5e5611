#pragma once

#include "geo/shape/tessellate.hpp"

namespace render {

/// Turns the diagonals of neighbouring triangles until none gets better by it (Lawson's flips
/// towards the constrained Delaunay triangulation). The same area in rounder triangles: a software
/// renderer pays for every square of pixels that a sliver crosses.
void round_triangles(geo::Mesh& mesh);

}  // namespace render

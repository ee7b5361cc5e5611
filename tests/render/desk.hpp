#pragma once

#include "render/map_renderer.hpp"

namespace test {

/// One renderer for all tests of this program, on a context without a display.
render::MapRenderer& renderer();

const render::Fonts& fonts();

/// Finds an OpenGL function in that context.
void* gl_function(const char* name);

/// A quiet scene of the small base map: nothing but the ground.
render::Scene small_scene(double lng, double lat, double zoom, double width = 360,
                          double height = 240);

/// A mark that stands on its place.
render::Mark mark_at(const render::Scene& scene, double lng, double lat, claims::Status status);

}  // namespace test

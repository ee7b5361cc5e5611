#version 330 core
// Triangles of the base map. Places are projected metres as high and low halves.
layout(location = 0) in vec4 a_at;
uniform vec4 u_centre;
uniform float u_px_per_metre;
uniform vec2 u_size;
uniform vec4 u_colour;
flat out vec4 v_colour;

void main() {
    v_colour = u_colour;
    vec2 px = ((a_at.xy - u_centre.xy) + (a_at.zw - u_centre.zw)) * u_px_per_metre;
    // On the raster that devices draw triangles on, where no part of the picture rounds otherwise.
    px = round(px * 256.0) / 256.0;
    gl_Position = vec4(px * 2.0 / u_size, 0.0, 1.0);
}

#version 330 core
// Event symbols from the symbol atlas, pixel for pixel.
layout(location = 0) in vec2 a_at;    // top left, whole device pixels, y down
layout(location = 1) in vec3 a_part;  // left, top, side in the atlas
uniform vec2 u_size;
uniform vec2 u_first;
uniform float u_room;     // around the picture, for points; 0: a square of two triangles
uniform sampler2D u_atlas;
flat out vec2 v_shift;    // from gl_FragCoord, y down, to texels
flat out vec2 v_a_texel;  // its share of the atlas

void main() {
    v_shift = vec2(u_first.x, u_size.y - u_first.y) - a_at + a_part.xy;
    v_a_texel = 1.0 / vec2(textureSize(u_atlas, 0));
    vec2 corner = u_room > 0.0 ? vec2(0.5) : vec2(gl_VertexID & 1, (gl_VertexID & 2) >> 1);
    vec2 px = (a_at + corner * a_part.z + u_room) * 2.0 / (u_size + 2.0 * u_room);
    gl_Position = vec4(px.x - 1.0, 1.0 - px.y, 0.0, 1.0);
    gl_PointSize = a_part.z;
}

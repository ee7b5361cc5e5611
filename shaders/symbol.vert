#version 330 core
// Event symbols from the symbol atlas, pixel for pixel.
layout(location = 0) in vec2 a_at;    // top left, whole device pixels, y down
layout(location = 1) in vec4 a_part;  // left, top, width, height in the atlas
uniform vec2 u_size;
uniform sampler2D u_atlas;
out vec2 v_texel;  // in shares of the atlas

void main() {
    vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID & 2) >> 1) * a_part.zw;
    v_texel = (a_part.xy + corner) / vec2(textureSize(u_atlas, 0));
    vec2 px = a_at + corner;
    gl_Position = vec4(px.x * 2.0 / u_size.x - 1.0, 1.0 - px.y * 2.0 / u_size.y, 0.0, 1.0);
}

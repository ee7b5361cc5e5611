#version 330 core
// Letters from the glyph atlas, pixel for pixel.
layout(location = 0) in vec2 a_at;     // top left, device pixels, y down
layout(location = 1) in vec4 a_part;   // left, top, width, height in the atlas
layout(location = 2) in vec4 a_colour;
uniform vec2 u_size;
uniform vec2 u_first;
flat out vec2 v_to_texel;  // from gl_FragCoord, y down
flat out vec4 v_colour;

void main() {
    vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID & 2) >> 1) * a_part.zw;
    v_to_texel = a_part.xy - a_at + vec2(u_first.x, u_size.y - u_first.y);
    v_colour = a_colour;
    vec2 px = a_at + corner;
    gl_Position = vec4(px.x * 2.0 / u_size.x - 1.0, 1.0 - px.y * 2.0 / u_size.y, 0.0, 1.0);
}

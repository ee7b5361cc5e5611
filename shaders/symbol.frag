#version 330 core
uniform sampler2D u_atlas;
uniform vec2 u_size;
uniform vec2 u_first;
flat in vec2 v_to_texel;
out vec4 colour;

void main() {
    vec2 at = gl_FragCoord.xy + u_first;
    ivec2 texel = ivec2(vec2(at.x, u_size.y - at.y) + v_to_texel);
    colour = texelFetch(u_atlas, texel, 0);  // premultiplied
}

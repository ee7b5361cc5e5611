#version 330 core
// The software renderer looks a texture up at a place that was interpolated faster than it fetches
// a texel. Pixels and texels have the same middles, so either gives the same.
uniform sampler2D u_atlas;
in vec2 v_texel;
out vec4 colour;

void main() {
    colour = texture(u_atlas, v_texel);  // premultiplied
}

#version 330 core
uniform sampler2D u_atlas;
in vec2 v_texel;
out vec4 colour;

void main() {
    colour = texelFetch(u_atlas, ivec2(v_texel), 0);  // premultiplied
}

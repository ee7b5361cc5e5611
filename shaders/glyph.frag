#version 330 core
uniform sampler2D u_atlas;
in vec2 v_texel;
flat in vec4 v_colour;
out vec4 colour;

void main() {
    float alpha = v_colour.a * texelFetch(u_atlas, ivec2(v_texel), 0).r;
    colour = vec4(v_colour.rgb * alpha, alpha);
}

#version 330 core
uniform sampler2D u_atlas;
in vec2 v_texel;  // interpolated: the software renderer is quicker at that than at fetching a texel
flat in vec4 v_colour;
out vec4 colour;

void main() {
    float alpha = v_colour.a * texture(u_atlas, v_texel).r;
    colour = vec4(v_colour.rgb * alpha, alpha);
}

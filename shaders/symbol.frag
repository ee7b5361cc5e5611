#version 330 core
uniform sampler2D u_atlas;
flat in vec2 v_shift;
flat in vec2 v_a_texel;
out vec4 colour;

void main() {
    colour = texture(u_atlas, (vec2(gl_FragCoord.x, -gl_FragCoord.y) + v_shift) * v_a_texel);  // premultiplied
}

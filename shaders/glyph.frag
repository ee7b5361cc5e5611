#version 330 core
uniform sampler2D u_atlas;
flat in vec2 v_to_texel;
flat in vec4 v_colour;
out vec4 colour;

void main() {
    ivec2 texel = ivec2(vec2(gl_FragCoord.x, -gl_FragCoord.y) + v_to_texel);
    float alpha = v_colour.a * texelFetch(u_atlas, texel, 0).r;
    colour = vec4(v_colour.rgb * alpha, alpha);
}

#version 330 core
// Lays a colour where the coverage texture says, once however often lines crossed there.
uniform sampler2D u_coverage;
uniform vec4 u_colour;
out vec4 colour;

void main() {
    float alpha = u_colour.a * texelFetch(u_coverage, ivec2(gl_FragCoord.xy), 0).r;
    if (alpha == 0.0) discard;
    colour = vec4(u_colour.rgb * alpha, alpha);
}

#version 330 core
// Parallel lines at 45°. The phase ties them to a place on the map, so that they move with it.
uniform vec2 u_first;
uniform float u_spacing;
uniform float u_width;
uniform float u_phase;
flat in vec4 v_colour;
out vec4 colour;

void main() {
    vec2 at = gl_FragCoord.xy + u_first;
    float t = (at.x - at.y) * 0.70710678 - u_phase;
    float away = abs(t - u_spacing * round(t / u_spacing));
    float covered = clamp(u_width * 0.5 + 0.5 - away, 0.0, min(1.0, u_width));
    float alpha = v_colour.a * covered;
    colour = vec4(v_colour.rgb * alpha, alpha);
}

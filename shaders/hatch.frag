#version 330 core
// Parallel lines at 45°. The phase ties them to a place on the map, so that they move with it.
flat in vec4 v_colour;
flat in vec3 v_form;  // spacing, width, phase
flat in vec2 v_first;
out vec4 colour;

void main() {
    vec2 at = gl_FragCoord.xy + v_first;
    float t = (at.x - at.y) * 0.70710678 - v_form.z;
    float away = abs(t - v_form.x * round(t / v_form.x));
    float covered = clamp(v_form.y * 0.5 + 0.5 - away, 0.0, min(1.0, v_form.y));
    float alpha = v_colour.a * covered;
    colour = vec4(v_colour.rgb * alpha, alpha);
}

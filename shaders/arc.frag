#version 330 core
// Part of a ring around the centre; v_half.x is its outer radius, v_form.x the turns that it spans,
// v_form.y its width.
flat in vec2 v_corner;
flat in vec2 v_centre;
flat in vec2 v_half;
flat in vec2 v_form;
flat in vec4 v_ends;
flat in vec4 v_fill;  // premultiplied, as all colours here
out vec4 colour;

void main() {
    vec2 at = vec2(gl_FragCoord.x + v_corner.x, v_corner.y - gl_FragCoord.y) - v_centre;
    float middle = v_half.x - v_form.y * 0.5;
    float away = abs(length(at) - middle) - v_form.y * 0.5;
    float covered = clamp(0.5 - away, 0.0, min(1.0, v_form.y));
    // How far on from the beginning and how far before the end, across the ring.
    vec2 within = vec2(dot(at, v_ends.xy), -dot(at, v_ends.zw));
    float inside = v_form.x > 0.5 ? max(within.x, within.y) : min(within.x, within.y);
    covered *= v_form.x < 1.0 ? clamp(0.5 + inside, 0.0, 1.0) : 1.0;
    colour = v_fill * covered;
}

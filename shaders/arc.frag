#version 330 core
// Part of a ring around the centre: half its size is the outer radius, its edge the ring.
flat in vec4 v_place;  // see shape.vert
flat in vec4 v_size;
flat in vec4 v_form;
flat in vec4 v_ends;
flat in vec4 v_fill;  // premultiplied, as all colours here
out vec4 colour;

void main() {
    vec2 off = vec2(gl_FragCoord.x + v_place.x, v_place.y - gl_FragCoord.y) - v_place.zw;
    vec2 at = vec2(v_size.x * off.x + v_size.y * off.y, v_size.x * off.y - v_size.y * off.x);
    float span = v_form.x;  // turns
    float half_width = v_form.y * 0.5 * v_form.z;
    float middle = min(v_size.z, v_size.w) - half_width;
    float away = abs(length(at) - middle) - half_width;
    float covered = clamp(0.5 - away, 0.0, v_form.w);
    // How far on from the beginning and how far before the end, across the ring.
    vec2 within = vec2(dot(at, v_ends.xy), -dot(at, v_ends.zw));
    float inside = span > 0.5 ? max(within.x, within.y) : min(within.x, within.y);
    covered *= span < 1.0 ? clamp(0.5 + inside, 0.0, 1.0) : 1.0;
    colour = v_fill * covered;
}

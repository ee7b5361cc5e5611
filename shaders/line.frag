#version 330 core
// A solid or dashed line with round joins, covered by the distance to it.
flat in vec4 v_colour;
flat in float v_half_width;
flat in vec3 v_dashes;  // px of line, 0 = solid; px of line and gap; 1 = round ends
flat in vec2 v_first;
flat in vec2 v_along;
flat in vec3 v_near;
flat in float v_length;
flat in float v_start;
flat in vec2 v_from_plane;
flat in vec2 v_to_plane;
out vec4 colour;

void main() {
    vec2 off = gl_FragCoord.xy + v_first - v_near.xy;
    // px along and across, from the beginning
    vec2 at = vec2(v_near.z + dot(off, v_along), v_along.x * off.y - v_along.y * off.x);
    if (dot(at, v_from_plane) < 0.0) discard;
    if (dot(at - vec2(v_length, 0.0), v_to_plane) > 0.0) discard;

    float past = at.x - clamp(at.x, 0.0, v_length);
    float ends = 1.0;
    if (v_dashes.x > 0.0) {
        float along = v_start + at.x - v_dashes.x * 0.5;
        float outside = max(abs(along - v_dashes.y * round(along / v_dashes.y)) - v_dashes.x * 0.5, 0.0);
        if (v_dashes.z > 0.5) {
            past = max(abs(past), outside);
        } else {
            ends = clamp(1.0 - outside, 0.0, 1.0);
        }
    }
    float away = length(vec2(past, at.y));
    float covered = clamp(v_half_width + 0.5 - away, 0.0, min(1.0, 2.0 * v_half_width));
    float alpha = v_colour.a * ends * covered;
    colour = vec4(v_colour.rgb * alpha, alpha);
}

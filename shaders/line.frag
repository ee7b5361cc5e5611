#version 330 core
// A solid or dashed line with round joins, covered by the distance to it.
uniform vec4 u_colour;
uniform float u_half_width;
uniform float u_dash;    // px of line, 0 = solid
uniform float u_period;  // px of line and gap
uniform float u_round;   // 1 = dashes with round ends
uniform vec2 u_size;
uniform vec2 u_first;
flat in vec2 v_along;
flat in vec3 v_near;
flat in float v_length;
flat in float v_start;
flat in vec2 v_from_plane;
flat in vec2 v_to_plane;
out vec4 colour;

void main() {
    vec2 off = gl_FragCoord.xy + u_first - u_size * 0.5 - v_near.xy;
    // px along and across, from the beginning
    vec2 at = vec2(v_near.z + dot(off, v_along), v_along.x * off.y - v_along.y * off.x);
    if (dot(at, v_from_plane) < 0.0) discard;
    if (dot(at - vec2(v_length, 0.0), v_to_plane) > 0.0) discard;

    float past = at.x - clamp(at.x, 0.0, v_length);
    float ends = 1.0;
    if (u_dash > 0.0) {
        float along = v_start + at.x - u_dash * 0.5;
        float outside = max(abs(along - u_period * round(along / u_period)) - u_dash * 0.5, 0.0);
        if (u_round > 0.5) {
            past = max(abs(past), outside);
        } else {
            ends = clamp(1.0 - outside, 0.0, 1.0);
        }
    }
    float away = length(vec2(past, at.y));
    float covered = clamp(u_half_width + 0.5 - away, 0.0, min(1.0, 2.0 * u_half_width));
    float alpha = u_colour.a * ends * covered;
    colour = vec4(u_colour.rgb * alpha, alpha);
}

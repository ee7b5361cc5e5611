#version 330 core
// One segment of a polyline as a rectangle around it:
//
//   across ▲  prev ╲
//          │        ╲from━━━━━━━━━━━━to
//          └──► along                  ╲ next
//
layout(location = 0) in vec4 a_prev;
layout(location = 1) in vec4 a_from;
layout(location = 2) in vec4 a_to;
layout(location = 3) in vec4 a_next;
layout(location = 4) in float a_from_m;  // from the polyline's start; negative: not part of a line
layout(location = 5) in float a_to_m;
uniform vec4 u_centre;
uniform float u_px_per_metre;
uniform vec2 u_size;
uniform vec2 u_first;
uniform vec4 u_colour;
uniform float u_half_width;
uniform float u_dash;    // px of line, 0 = solid
uniform float u_period;  // px of line and gap
uniform float u_round;   // 1 = dashes with round ends
flat out vec4 v_colour;
flat out float v_half_width;
flat out vec3 v_dashes;
flat out vec2 v_first;  // from the picture's centre
flat out vec2 v_along;
flat out vec3 v_near;        // the place next to the picture's centre, and how far along it lies:
                             // beginnings are too far away to be reckoned from
flat out float v_length;
flat out float v_start;      // px along the polyline
flat out vec2 v_from_plane;  // the joins are cut along the bisectors: normals of those planes
flat out vec2 v_to_plane;

vec2 to_px(vec4 at) {
    return ((at.xy - u_centre.xy) + (at.zw - u_centre.zw)) * u_px_per_metre;
}

vec2 direction(vec2 from, vec2 to) {
    vec2 way = to - from;
    float far = length(way);
    return far > 0.0 ? way / far : vec2(0.0);
}

// The normal of the bisecting plane between two directions, in coordinates (along, across);
// zero, which cuts nothing, where a line ends or turns right back.
vec2 join_plane(vec2 one, vec2 other, vec2 along) {
    vec2 sum = one + other;
    if (dot(one, one) == 0.0 || dot(other, other) == 0.0 || dot(sum, sum) < 1e-4) return vec2(0.0);
    return vec2(dot(sum, along), dot(sum, vec2(-along.y, along.x)));
}

void main() {
    vec2 from = to_px(a_from);
    vec2 to = to_px(a_to);
    vec2 along = direction(from, to);
    if (a_from_m < 0.0 || a_to_m < 0.0 || along == vec2(0.0)) {
        gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
        return;
    }
    v_colour = u_colour;
    v_half_width = u_half_width;
    v_dashes = vec3(u_dash, u_period, u_round);
    v_first = u_first - u_size * 0.5;

    vec2 across = vec2(-along.y, along.x);
    v_length = distance(from, to);
    v_start = a_from_m * u_px_per_metre;
    v_from_plane = join_plane(direction(to_px(a_prev), from), along, along);
    v_to_plane = join_plane(along, direction(to, to_px(a_next)), along);

    v_along = along;
    float near = clamp(-dot(from, along), 0.0, v_length);
    v_near = vec3(from + along * near, near);

    float reach = u_half_width + 1.0;
    vec2 at = vec2((gl_VertexID & 1) == 0 ? -reach : v_length + reach,
                (gl_VertexID & 2) == 0 ? -reach : reach);
    vec2 px = from + along * at.x + across * at.y;
    gl_Position = vec4(px * 2.0 / u_size, 0.0, 1.0);
}

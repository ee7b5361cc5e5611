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
flat out vec4 v_line;    // half its width; px of line in a dash, 0 = solid; px of line and gap,
                         // negative: with round ends; px of the polyline before it
flat out vec4 v_places;  // the picture's first pixel from its centre; the place next to that centre:
                         // beginnings are too far away to be reckoned from
flat out vec4 v_way;     // its direction, how far along that place lies, its length
flat out vec4 v_planes;  // the joins are cut along the bisectors: normals of those planes

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
    float period = u_round > 0.5 ? -u_period : u_period;
    v_line = vec4(u_half_width, u_dash, period, a_from_m * u_px_per_metre);

    vec2 across = vec2(-along.y, along.x);
    float far = distance(from, to);
    v_planes = vec4(join_plane(direction(to_px(a_prev), from), along, along),
                    join_plane(along, direction(to, to_px(a_next)), along));

    float near = clamp(-dot(from, along), 0.0, far);
    v_places = vec4(u_first - u_size * 0.5, from + along * near);
    v_way = vec4(along, near, far);

    float reach = u_half_width + 1.0;
    vec2 at = vec2((gl_VertexID & 1) == 0 ? -reach : far + reach,
                (gl_VertexID & 2) == 0 ? -reach : reach);
    vec2 px = from + along * at.x + across * at.y;
    gl_Position = vec4(px * 2.0 / u_size, 0.0, 1.0);
}

#version 330 core
// Boxes, arcs and ellipses on the screen, in device pixels, y down.
const float turn = 6.28318531;
layout(location = 0) in vec4 a_box;    // centre, half size
layout(location = 1) in vec3 a_form;   // corner radius or span, edge width, angle
layout(location = 2) in vec2 a_arc;    // from, to (turns, clockwise from the top)
layout(location = 3) in vec4 a_fill;
layout(location = 4) in vec4 a_edge;
layout(location = 5) in vec4 a_part;   // to be drawn, from the centre: left, top, right, bottom
uniform vec2 u_size;
uniform vec2 u_first;
flat out vec2 v_corner;  // from which gl_FragCoord is counted, y down
flat out vec2 v_centre;
flat out vec2 v_turn;  // cosine and sine of the angle
flat out vec2 v_half;
flat out vec2 v_form;  // corner radius or span, edge width
flat out vec4 v_ends;  // of an arc: which way it goes on at its beginning and its end
flat out vec4 v_fill;
flat out vec4 v_edge;

vec4 premultiplied(vec4 straight) { return vec4(straight.rgb * straight.a, straight.a); }

void main() {
    vec2 at = vec2((gl_VertexID & 1) == 0 ? a_part.x - 1.0 : a_part.z + 1.0,
                   (gl_VertexID & 2) == 0 ? a_part.y - 1.0 : a_part.w + 1.0);
    v_corner = vec2(u_first.x, u_size.y - u_first.y);
    v_centre = a_box.xy;
    v_half = a_box.zw;
    v_form = a_form.xy;
    vec2 ends = a_arc * turn;
    v_ends = vec4(cos(ends.x), sin(ends.x), cos(ends.y), sin(ends.y));
    v_fill = premultiplied(a_fill);
    v_edge = premultiplied(a_edge);
    v_turn = vec2(cos(a_form.z), sin(a_form.z));
    vec2 px = a_box.xy + vec2(v_turn.x * at.x - v_turn.y * at.y, v_turn.y * at.x + v_turn.x * at.y);
    gl_Position = vec4(px.x * 2.0 / u_size.x - 1.0, 1.0 - px.y * 2.0 / u_size.y, 0.0, 1.0);
}

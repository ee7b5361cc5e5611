#version 330 core
// Boxes, arcs and ellipses on the screen, in device pixels, y down.
const float turn = 6.28318531;
layout(location = 0) in vec4 a_box;    // centre, half size
layout(location = 1) in vec4 a_form;   // corner radius or span, edge width, angle, most covered
layout(location = 2) in vec2 a_arc;    // from, to (turns, clockwise from the top)
layout(location = 3) in vec4 a_fill;
layout(location = 4) in vec4 a_edge;
layout(location = 5) in vec4 a_part;   // to be drawn, from the centre: left, top, right, bottom
uniform vec2 u_size;
uniform vec2 u_first;
// What is set up for each triangle, the software renderer makes anew in each process for every
// layout of such values that fragment shaders read: those of boxes, arcs, ellipses and lines read
// all of five vectors.
flat out vec4 v_place;  // from which gl_FragCoord is counted, y down; the centre
flat out vec4 v_size;   // cosine and sine of the angle, half size
flat out vec4 v_form;   // corner radius or span, edge width, 1 where there is an edge, most covered
flat out vec4 v_ends;   // of an arc: which way it goes on at its beginning and its end
flat out vec4 v_fill;
flat out vec4 v_edge;

vec4 premultiplied(vec4 straight) { return vec4(straight.rgb * straight.a, straight.a); }

void main() {
    vec2 at = vec2((gl_VertexID & 1) == 0 ? a_part.x - 1.0 : a_part.z + 1.0,
                   (gl_VertexID & 2) == 0 ? a_part.y - 1.0 : a_part.w + 1.0);
    vec2 turned = vec2(cos(a_form.z), sin(a_form.z));
    v_place = vec4(u_first.x, u_size.y - u_first.y, a_box.xy);
    v_size = vec4(turned, a_box.zw);
    v_form = vec4(a_form.xy, a_form.y > 0.0 ? 1.0 : 0.0, a_form.w);
    vec2 ends = a_arc * turn;
    v_ends = vec4(cos(ends.x), sin(ends.x), cos(ends.y), sin(ends.y));
    v_fill = premultiplied(a_fill);
    v_edge = premultiplied(a_edge);
    vec2 px = a_box.xy + vec2(turned.x * at.x - turned.y * at.y, turned.y * at.x + turned.x * at.y);
    gl_Position = vec4(px.x * 2.0 / u_size.x - 1.0, 1.0 - px.y * 2.0 / u_size.y, 0.0, 1.0);
}

#version 330 core
// Discs of several events, in device pixels, y down.
layout(location = 0) in vec2 a_centre;
layout(location = 1) in vec3 a_form;   // outer and inner radius of the ring; 1 if there are gaps between shares
layout(location = 2) in vec4 a_ends0;  // where the shares end, see render/drawing/stack_instance.hpp
layout(location = 3) in vec4 a_ends1;
uniform vec2 u_size;
uniform vec2 u_rim;  // widths of outline and halo
flat out vec2 v_centre;
flat out vec3 v_form;
flat out vec4 v_ends0;
flat out vec4 v_ends1;

void main() {
    // The corners of an octagon around the disc, from one side to the other: fewer pixels than a
    // square around it.
    float reach = (a_form.x + u_rim.x + u_rim.y + 1.0) * 1.08239;  // 1 / cos(22.5°)
    int across = gl_VertexID >> 1;
    float angle = radians((gl_VertexID & 1) == 0 ? 22.5 + 45.0 * float(across)
                                                 : -22.5 - 45.0 * float(across));
    vec2 px = a_centre + reach * vec2(cos(angle), sin(angle));
    v_centre = a_centre;
    v_form = a_form;
    v_ends0 = a_ends0;
    v_ends1 = a_ends1;
    gl_Position = vec4(px.x * 2.0 / u_size.x - 1.0, 1.0 - px.y * 2.0 / u_size.y, 0.0, 1.0);
}

#version 330 core
// Discs of several events, in device pixels, y down.
layout(location = 0) in vec2 a_centre;
layout(location = 1) in vec3 a_form;   // outer and inner radius of the ring; 1 if there are gaps between shares
layout(location = 2) in vec4 a_ends0;  // where the shares end, see render/drawing/stack_instance.hpp
layout(location = 3) in vec4 a_ends1;
uniform vec2 u_size;
uniform vec2 u_first;
uniform float u_room;      // around the picture, for points; 0: a square of two triangles
uniform vec2 u_rim;        // widths of outline and halo
uniform vec3 u_shares[8];
uniform vec3 u_outline;
uniform vec4 u_ground;     // premultiplied
uniform vec4 u_halo;       // premultiplied
flat out vec2 v_corner;    // from which gl_FragCoord is counted, y down
flat out vec2 v_centre;
flat out vec3 v_form;
flat out vec2 v_rim;
flat out vec4 v_ends0;
flat out vec4 v_ends1;
flat out vec4 v_shares0;   // colours, each in one number
flat out vec4 v_shares1;
flat out vec3 v_outline;
flat out vec4 v_ground;
flat out vec4 v_halo;

float in_one(vec3 colour) { return dot(round(colour * 255.0), vec3(65536.0, 256.0, 1.0)); }

void main() {
    v_corner = vec2(u_first.x, u_size.y - u_first.y);
    v_centre = a_centre;
    v_form = a_form;
    v_rim = u_rim;
    v_ends0 = a_ends0;
    v_ends1 = a_ends1;
    v_shares0 = vec4(in_one(u_shares[0]), in_one(u_shares[1]), in_one(u_shares[2]), in_one(u_shares[3]));
    v_shares1 = vec4(in_one(u_shares[4]), in_one(u_shares[5]), in_one(u_shares[6]), in_one(u_shares[7]));
    v_outline = u_outline;
    v_ground = u_ground;
    v_halo = u_halo;
    float reach = a_form.x + u_rim.x + u_rim.y + 1.0;
    vec2 corner = u_room > 0.0 ? vec2(0.0) : vec2((gl_VertexID & 1) * 2 - 1, (gl_VertexID & 2) - 1);
    vec2 px = (a_centre + corner * reach + u_room) * 2.0 / (u_size + 2.0 * u_room);
    gl_Position = vec4(px.x - 1.0, 1.0 - px.y, 0.0, 1.0);
    gl_PointSize = 2.0 * reach;
}

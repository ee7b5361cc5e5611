#version 330 core
// A disc with halo, ring of shares and ground, all in one: each pixel is shaded once. The same in
// shapes: render/drawing/stack_look.hpp.
uniform vec2 u_size;
uniform vec2 u_first;
uniform vec2 u_rim;        // widths of outline and halo
uniform vec3 u_shares[8];
uniform vec3 u_outline;
uniform vec4 u_ground;     // premultiplied
uniform vec4 u_halo;       // premultiplied
flat in vec2 v_centre;
flat in vec3 v_form;
flat in vec4 v_ends0;
flat in vec4 v_ends1;
out vec4 colour;

// Of a disc, `away` px from whose edge the pixel lies.
float covered(float away) { return clamp(0.5 - away, 0.0, 1.0); }

void main() {
    vec2 px = gl_FragCoord.xy + u_first;
    vec2 at = vec2(px.x, u_size.y - px.y) - v_centre;
    float from_centre = length(at);
    float sum = max(abs(at.x) + abs(at.y), 1e-3);
    float up = -at.y / sum;
    float along = at.x >= 0.0 ? 1.0 - up : 3.0 + up;

    vec3 share = u_shares[0];
    share = along >= v_ends0.x ? u_shares[1] : share;
    share = along >= v_ends0.y ? u_shares[2] : share;
    share = along >= v_ends0.z ? u_shares[3] : share;
    share = along >= v_ends0.w ? u_shares[4] : share;
    share = along >= v_ends1.x ? u_shares[5] : share;
    share = along >= v_ends1.y ? u_shares[6] : share;
    share = along >= v_ends1.z ? u_shares[7] : share;
    vec4 off = min(abs(v_ends0 - along), abs(v_ends1 - along));
    float nearest = min(min(min(off.x, off.y), min(off.z, off.w)), min(along, 4.0 - along));
    float to_gap = nearest * sum * sum / max(from_centre, 1e-3);
    share = mix(share, u_outline, v_form.z * clamp(0.5 + 0.5 * u_rim.x - to_gap, 0.0, 1.0));

    float outer = from_centre - v_form.x;
    float inner = from_centre - v_form.y;
    float rim = outer - u_rim.x;  // from where the halo begins
    float ring = v_form.x > v_form.y ? min(covered(outer), covered(-inner)) : 0.0;
    vec4 ground = mix(u_ground, vec4(u_outline, 1.0), covered(-inner - u_rim.x)) * covered(inner);
    // Within the halo all lies on the outline's colour, so that only the disc's edge is seen through.
    vec4 disc = mix(vec4(u_outline, 1.0), u_halo, covered(-rim));
    disc.rgb = ground.rgb + mix(disc.rgb, share, ring) * (1.0 - ground.a);
    colour = disc * covered(rim - u_rim.y);
}

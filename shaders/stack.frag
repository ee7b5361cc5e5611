#version 330 core
// A disc with halo, ring of shares and ground, all in one: each pixel is shaded once. The same in
// shapes: render/drawing/stack_look.hpp.
flat in vec2 v_corner;
flat in vec2 v_centre;
flat in vec3 v_form;
flat in vec2 v_rim;
flat in vec4 v_ends0;
flat in vec4 v_ends1;
flat in vec4 v_shares0;
flat in vec4 v_shares1;
flat in vec3 v_outline;
flat in vec4 v_ground;
flat in vec4 v_halo;
out vec4 colour;

// Of a disc, `away` px from whose edge the pixel lies.
float covered(float away) { return clamp(0.5 - away, 0.0, 1.0); }

vec3 out_of_one(float one) {
    int bytes = int(one);
    return vec3(bytes >> 16, bytes >> 8 & 255, bytes & 255) * (1.0 / 255.0);
}

void main() {
    vec2 at = vec2(gl_FragCoord.x + v_corner.x, v_corner.y - gl_FragCoord.y) - v_centre;
    float from_centre = length(at);
    float sum = max(abs(at.x) + abs(at.y), 1e-3);
    float up = -at.y / sum;
    float along = at.x >= 0.0 ? 1.0 - up : 3.0 + up;

    float one = v_shares0.x;
    one = along >= v_ends0.x ? v_shares0.y : one;
    one = along >= v_ends0.y ? v_shares0.z : one;
    one = along >= v_ends0.z ? v_shares0.w : one;
    one = along >= v_ends0.w ? v_shares1.x : one;
    one = along >= v_ends1.x ? v_shares1.y : one;
    one = along >= v_ends1.y ? v_shares1.z : one;
    one = along >= v_ends1.z ? v_shares1.w : one;
    vec3 share = out_of_one(one);
    vec4 off = min(abs(v_ends0 - along), abs(v_ends1 - along));
    float nearest = min(min(min(off.x, off.y), min(off.z, off.w)), min(along, 4.0 - along));
    float to_gap = nearest * sum * sum / max(from_centre, 1e-3);
    share = mix(share, v_outline, v_form.z * clamp(0.5 + 0.5 * v_rim.x - to_gap, 0.0, 1.0));

    float outer = from_centre - v_form.x;
    float inner = from_centre - v_form.y;
    float rim = outer - v_rim.x;  // from where the halo begins
    float ring = v_form.x > v_form.y ? min(covered(outer), covered(-inner)) : 0.0;
    vec4 ground = mix(v_ground, vec4(v_outline, 1.0), covered(-inner - v_rim.x)) * covered(inner);
    // Within the halo all lies on the outline's colour, so that only the disc's edge is seen through.
    vec4 disc = mix(vec4(v_outline, 1.0), v_halo, covered(-rim));
    disc.rgb = ground.rgb + mix(disc.rgb, share, ring) * (1.0 - ground.a);
    colour = disc * covered(rim - v_rim.y);
}

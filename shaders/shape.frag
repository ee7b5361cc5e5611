#version 330 core
uniform vec2 u_size;
uniform vec2 u_first;
flat in vec2 v_centre;
flat in vec2 v_turn;
flat in vec2 v_half;
flat in vec4 v_form;
flat in vec4 v_ends;
flat in vec4 v_fill;
flat in vec4 v_edge;
out vec4 colour;

vec4 premultiplied(vec4 straight) { return vec4(straight.rgb * straight.a, straight.a); }

vec4 box(vec2 at) {
    float radius = v_form.x;
    vec2 q = abs(at) - v_half + radius;
    float away = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - radius;
    float inside = clamp(0.5 - away, 0.0, 1.0);
    float edge = v_form.y > 0.0 ? clamp(away + v_form.y + 0.5, 0.0, 1.0) : 0.0;
    return mix(premultiplied(v_fill), premultiplied(v_edge), edge) * inside;
}

// Part of a ring around the centre; v_half.x is its outer radius, v_form.x the turns that it spans,
// v_form.y its width.
vec4 arc(vec2 at) {
    float from_centre = length(at);
    float middle = v_half.x - v_form.y * 0.5;
    float away = abs(from_centre - middle) - v_form.y * 0.5;
    float covered = clamp(0.5 - away, 0.0, min(1.0, v_form.y));
    // How far on from the beginning and how far before the end, across the ring.
    vec2 within = vec2(dot(at, v_ends.xy), -dot(at, v_ends.zw));
    float inside = v_form.x > 0.5 ? max(within.x, within.y) : min(within.x, within.y);
    covered *= v_form.x < 1.0 ? clamp(0.5 + inside, 0.0, 1.0) : 1.0;
    return premultiplied(v_fill) * covered;
}

// The distance to the ellipse, near enough where it is small.
vec4 ellipse(vec2 at) {
    vec2 part = at / v_half;
    float reach = length(part);
    float away = (reach - 1.0) * reach / max(length(part / v_half), 1e-6);
    return premultiplied(v_fill) * clamp(0.5 - away, 0.0, 1.0);
}

void main() {
    vec2 px = gl_FragCoord.xy + u_first;
    vec2 off = vec2(px.x, u_size.y - px.y) - v_centre;
    vec2 at = vec2(v_turn.x * off.x + v_turn.y * off.y, v_turn.x * off.y - v_turn.y * off.x);
    colour = v_form.w < 0.5 ? box(at) : v_form.w < 1.5 ? arc(at) : ellipse(at);
}

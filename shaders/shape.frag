#version 330 core
const float turn = 6.28318531;
in vec2 v_at;
flat in vec2 v_half;
flat in vec4 v_form;
flat in vec2 v_arc;
flat in vec4 v_fill;
flat in vec4 v_edge;
out vec4 colour;

vec4 premultiplied(vec4 straight) { return vec4(straight.rgb * straight.a, straight.a); }

vec4 box() {
    float radius = v_form.x;
    vec2 q = abs(v_at) - v_half + radius;
    float away = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - radius;
    float inside = clamp(0.5 - away, 0.0, 1.0);
    float edge = v_form.y > 0.0 ? clamp(away + v_form.y + 0.5, 0.0, 1.0) : 0.0;
    return mix(premultiplied(v_fill), premultiplied(v_edge), edge) * inside;
}

// Part of a ring around the centre; v_half.x is its outer radius, v_form.y its width.
vec4 arc() {
    float from_centre = length(v_at);
    float middle = v_half.x - v_form.y * 0.5;
    float away = abs(from_centre - middle) - v_form.y * 0.5;
    float covered = clamp(0.5 - away, 0.0, min(1.0, v_form.y));
    float at = atan(v_at.x, -v_at.y) / turn;  // clockwise from the top
    float px_per_turn = turn * max(from_centre, 1.0);
    if (v_arc.y - v_arc.x < 1.0) {
        float half_span = (v_arc.y - v_arc.x) * 0.5;
        float off = at - (v_arc.x + half_span);
        off = abs(off - round(off)) - half_span;
        covered *= clamp(0.5 - off * px_per_turn, 0.0, 1.0);
    }
    return premultiplied(v_fill) * covered;
}

// The distance to the ellipse, near enough where it is small.
vec4 ellipse() {
    vec2 at = v_at / v_half;
    float reach = length(at);
    float away = (reach - 1.0) * reach / max(length(at / v_half), 1e-6);
    return premultiplied(v_fill) * clamp(0.5 - away, 0.0, 1.0);
}

void main() {
    colour = v_form.w < 0.5 ? box() : v_form.w < 1.5 ? arc() : ellipse();
}

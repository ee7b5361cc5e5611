#version 330 core
// A rectangle, perhaps with round corners and an edge.
flat in vec2 v_corner;
flat in vec2 v_centre;
flat in vec2 v_turn;
flat in vec2 v_half;
flat in vec2 v_form;
flat in vec4 v_fill;  // premultiplied, as all colours here
flat in vec4 v_edge;
out vec4 colour;

void main() {
    vec2 off = vec2(gl_FragCoord.x + v_corner.x, v_corner.y - gl_FragCoord.y) - v_centre;
    vec2 at = vec2(v_turn.x * off.x + v_turn.y * off.y, v_turn.x * off.y - v_turn.y * off.x);
    float radius = v_form.x;
    vec2 q = abs(at) - v_half + radius;
    float away = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - radius;
    float inside = clamp(0.5 - away, 0.0, 1.0);
    float edge = v_form.y > 0.0 ? clamp(away + v_form.y + 0.5, 0.0, 1.0) : 0.0;
    colour = mix(v_fill, v_edge, edge) * inside;
}

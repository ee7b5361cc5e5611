#version 330 core
// A rectangle, perhaps with round corners and an edge.
flat in vec4 v_place;  // see shape.vert
flat in vec4 v_size;
flat in vec4 v_form;
flat in vec4 v_fill;  // premultiplied, as all colours here
flat in vec4 v_edge;
out vec4 colour;

void main() {
    vec2 off = vec2(gl_FragCoord.x + v_place.x, v_place.y - gl_FragCoord.y) - v_place.zw;
    vec2 at = vec2(v_size.x * off.x + v_size.y * off.y, v_size.x * off.y - v_size.y * off.x);
    float radius = v_form.x;
    vec2 q = abs(at) - v_size.zw + radius;
    float away = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - radius;
    float inside = clamp(0.5 - away, 0.0, v_form.w);
    float edge = v_form.z > 0.0 ? clamp(away + v_form.y + 0.5, 0.0, 1.0) : 0.0;
    colour = mix(v_fill, v_edge, edge) * inside;
}

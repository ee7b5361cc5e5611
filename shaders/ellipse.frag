#version 330 core
// An ellipse, perhaps with an edge. The distance to it is near enough where it is small.
flat in vec4 v_place;  // see shape.vert
flat in vec4 v_size;
flat in vec4 v_form;
flat in vec4 v_fill;  // premultiplied, as all colours here
flat in vec4 v_edge;
out vec4 colour;

void main() {
    vec2 off = vec2(gl_FragCoord.x + v_place.x, v_place.y - gl_FragCoord.y) - v_place.zw;
    vec2 at = vec2(v_size.x * off.x + v_size.y * off.y, v_size.x * off.y - v_size.y * off.x);
    vec2 part = at / v_size.zw;
    float reach = length(part);
    float away = (reach - 1.0) * reach / max(length(part / v_size.zw), 1e-6) - v_form.x;
    float inside = clamp(0.5 - away, 0.0, v_form.w);
    float edge = v_form.z > 0.0 ? clamp(away + v_form.y + 0.5, 0.0, 1.0) : 0.0;
    colour = mix(v_fill, v_edge, edge) * inside;
}

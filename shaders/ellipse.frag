#version 330 core
// A filled ellipse. The distance to it is near enough where it is small.
uniform vec2 u_size;
uniform vec2 u_first;
flat in vec2 v_centre;
flat in vec2 v_turn;
flat in vec2 v_half;
flat in vec4 v_fill;  // premultiplied, as all colours here
out vec4 colour;

void main() {
    vec2 px = gl_FragCoord.xy + u_first;
    vec2 off = vec2(px.x, u_size.y - px.y) - v_centre;
    vec2 at = vec2(v_turn.x * off.x + v_turn.y * off.y, v_turn.x * off.y - v_turn.y * off.x);
    vec2 part = at / v_half;
    float reach = length(part);
    float away = (reach - 1.0) * reach / max(length(part / v_half), 1e-6);
    colour = v_fill * clamp(0.5 - away, 0.0, 1.0);
}

#version 330 core
// A filled ellipse. The distance to it is near enough where it is small.
flat in vec2 v_corner;
flat in vec2 v_centre;
flat in vec2 v_turn;
flat in vec2 v_half;
flat in vec4 v_fill;  // premultiplied, as all colours here
out vec4 colour;

void main() {
    vec2 off = vec2(gl_FragCoord.x + v_corner.x, v_corner.y - gl_FragCoord.y) - v_centre;
    vec2 at = vec2(v_turn.x * off.x + v_turn.y * off.y, v_turn.x * off.y - v_turn.y * off.x);
    vec2 part = at / v_half;
    float reach = length(part);
    float away = (reach - 1.0) * reach / max(length(part / v_half), 1e-6);
    colour = v_fill * clamp(0.5 - away, 0.0, 1.0);
}

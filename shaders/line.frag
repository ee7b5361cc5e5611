#version 330 core
// A solid or dashed line with round joins, covered by the distance to it.
flat in vec4 v_colour;
flat in vec4 v_line;  // see line.vert
flat in vec4 v_places;
flat in vec4 v_way;
flat in vec4 v_planes;
out vec4 colour;

void main() {
    vec2 off = gl_FragCoord.xy + v_places.xy - v_places.zw;
    vec2 direction = v_way.xy;
    float far = v_way.w;
    // px along and across, from the beginning
    vec2 at = vec2(v_way.z + dot(off, direction), direction.x * off.y - direction.y * off.x);
    if (dot(at, v_planes.xy) < 0.0) discard;
    if (dot(at - vec2(far, 0.0), v_planes.zw) > 0.0) discard;

    float past = at.x - clamp(at.x, 0.0, far);
    float ends = 1.0;
    float dash = v_line.y;
    if (dash > 0.0) {
        float period = abs(v_line.z);
        float along = v_line.w + at.x - dash * 0.5;
        float outside = max(abs(along - period * round(along / period)) - dash * 0.5, 0.0);
        if (v_line.z < 0.0) {
            past = max(abs(past), outside);
        } else {
            ends = clamp(1.0 - outside, 0.0, 1.0);
        }
    }
    float away = length(vec2(past, at.y));
    float covered = clamp(v_line.x + 0.5 - away, 0.0, min(1.0, 2.0 * v_line.x));
    float alpha = v_colour.a * ends * covered;
    colour = vec4(v_colour.rgb * alpha, alpha);
}

#version 330 core
uniform vec4 u_colour;
out vec4 colour;

void main() {
    colour = vec4(u_colour.rgb * u_colour.a, u_colour.a);
}

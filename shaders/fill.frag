#version 330 core
flat in vec4 v_colour;  // premultiplied
out vec4 colour;

void main() {
    colour = v_colour;
}

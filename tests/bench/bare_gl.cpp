// bare_gl QUADS [PX]: the least that any program does to draw so many symbols: instanced quads of
// 6 px, or that many, into a framebuffer of 1920 × 1080. Says the median of the milliseconds a
// frame takes; reads the last one back.

#include <fmt/format.h>
#include <glad/gl.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "platform/headless_context.hpp"

namespace {

constexpr int width = 1920, height = 1080, frames = 9;

constexpr const char* vertex_source = R"(#version 330 core
layout(location = 0) in vec2 place;
uniform float px;
const vec2 corners[4] = vec2[](vec2(-1, -1), vec2(1, -1), vec2(-1, 1), vec2(1, 1));
void main() {
    gl_Position = vec4(place + corners[gl_VertexID] * px / vec2(1920.0, 1080.0), 0, 1);
})";
constexpr const char* fragment_source = R"(#version 330 core
out vec4 colour;
void main() { colour = vec4(0.8, 0.3, 0.1, 1); })";

GLuint compiled(GLenum kind, const char* source) {
    const GLuint shader = glCreateShader(kind);
    glShaderSource(shader, 1, &source, nullptr);
    glCompileShader(shader);
    return shader;
}

void prepare(int quads, float px) {
    const GLuint program = glCreateProgram();
    glAttachShader(program, compiled(GL_VERTEX_SHADER, vertex_source));
    glAttachShader(program, compiled(GL_FRAGMENT_SHADER, fragment_source));
    glLinkProgram(program);
    glUseProgram(program);
    glUniform1f(glGetUniformLocation(program, "px"), px);

    std::mt19937 random(7);
    std::vector<float> places;
    for (int i = 0; i < 2 * quads; ++i)
        places.push_back(static_cast<float>(random()) / 2147483648.0F - 1.0F);
    GLuint array = 0, buffer = 0, texture = 0, framebuffer = 0;
    glGenVertexArrays(1, &array);
    glBindVertexArray(array);
    glGenBuffers(1, &buffer);
    glBindBuffer(GL_ARRAY_BUFFER, buffer);
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(places.size() * sizeof(float)),
                 places.data(), GL_STATIC_DRAW);
    glEnableVertexAttribArray(0);
    glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, 0, nullptr);
    glVertexAttribDivisor(0, 1);

    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
    glGenFramebuffers(1, &framebuffer);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
    glViewport(0, 0, width, height);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2 || argc > 3) return EXIT_FAILURE;
    const int quads = std::stoi(argv[1]);
    platform::HeadlessContext context;
    gladLoadGL(reinterpret_cast<GLADloadfunc>(platform::HeadlessContext::load));
    prepare(quads, argc == 3 ? std::stof(argv[2]) : 6.0F);
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        const auto begin = std::chrono::steady_clock::now();
        glClear(GL_COLOR_BUFFER_BIT);
        glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, quads);
        glFinish();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - begin;
        times.push_back(took.count());
    }
    std::vector<unsigned char> pixels(std::size_t{4} * width * height);
    glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
    std::ranges::sort(times);
    fmt::print("{:.3f}\n", times[times.size() / 2]);
    return EXIT_SUCCESS;
}

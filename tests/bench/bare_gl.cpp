// bare_gl QUADS [PX [blended]]: the least that any program does to draw so many symbols: instanced
// quads of 6 px, or that many, into a framebuffer of 1920 × 1080. They have one colour; blended
// ones are looked up in an image and laid over what is there, as whatever has a soft edge is. Says
// the median of the milliseconds a frame takes; reads the last one back.

#include <fmt/format.h>
#include <glad/gl.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "platform/headless_context.hpp"

namespace {

constexpr int width = 1920, height = 1080, frames = 9;
constexpr int image_size = 256;  // texels

constexpr const char* vertex_source = R"(#version 330 core
layout(location = 0) in vec2 place;
uniform float px;
out vec2 v_texel;
const vec2 corners[4] = vec2[](vec2(-1, -1), vec2(1, -1), vec2(-1, 1), vec2(1, 1));
void main() {
    v_texel = (corners[gl_VertexID] * 0.5 + 0.5) * px / 256.0;
    gl_Position = vec4(place + corners[gl_VertexID] * px / vec2(1920.0, 1080.0), 0, 1);
})";
constexpr const char* one_colour_source = R"(#version 330 core
out vec4 colour;
void main() { colour = vec4(0.8, 0.3, 0.1, 1); })";
constexpr const char* looked_up_source = R"(#version 330 core
uniform sampler2D image;
in vec2 v_texel;
out vec4 colour;
void main() { colour = texture(image, v_texel); })";

GLuint compiled(GLenum kind, const char* source) {
    const GLuint shader = glCreateShader(kind);
    glShaderSource(shader, 1, &source, nullptr);
    glCompileShader(shader);
    return shader;
}

void prepare_quads(int quads, float px, bool are_blended) {
    const GLuint program = glCreateProgram();
    glAttachShader(program, compiled(GL_VERTEX_SHADER, vertex_source));
    glAttachShader(
        program, compiled(GL_FRAGMENT_SHADER, are_blended ? looked_up_source : one_colour_source));
    glLinkProgram(program);
    glUseProgram(program);
    glUniform1f(glGetUniformLocation(program, "px"), px);

    std::mt19937 random(7);
    std::vector<float> places;
    for (int i = 0; i < 2 * quads; ++i)
        places.push_back(static_cast<float>(random()) / 2147483648.0F - 1.0F);
    GLuint array = 0, buffer = 0;
    glGenVertexArrays(1, &array);
    glBindVertexArray(array);
    glGenBuffers(1, &buffer);
    glBindBuffer(GL_ARRAY_BUFFER, buffer);
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(places.size() * sizeof(float)),
                 places.data(), GL_STATIC_DRAW);
    glEnableVertexAttribArray(0);
    glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, 0, nullptr);
    glVertexAttribDivisor(0, 1);
}

void prepare_framebuffer() {
    GLuint texture = 0, framebuffer = 0;
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
    glGenFramebuffers(1, &framebuffer);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
    glViewport(0, 0, width, height);
}

/// Texels of any colour, some more opaque than others.
void prepare_image() {
    std::mt19937 random(7);
    std::vector<std::uint32_t> texels(std::size_t{image_size} * image_size);
    for (std::uint32_t& texel : texels) {
        const auto alpha = static_cast<std::uint32_t>(random() % 256);
        const auto grey = static_cast<std::uint32_t>(random() % (alpha + 1));  // premultiplied
        texel = alpha << 24 | grey * 0x010101;
    }
    GLuint image = 0;
    glGenTextures(1, &image);
    glBindTexture(GL_TEXTURE_2D, image);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, image_size, image_size, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                 texels.data());
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2 || argc > 4) return EXIT_FAILURE;
    const int quads = std::stoi(argv[1]);
    const bool are_blended = argc == 4;
    platform::HeadlessContext context;
    gladLoadGL(reinterpret_cast<GLADloadfunc>(platform::HeadlessContext::load));
    prepare_quads(quads, argc > 2 ? std::stof(argv[2]) : 6.0F, are_blended);
    prepare_framebuffer();
    if (are_blended) prepare_image();
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

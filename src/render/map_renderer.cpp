#include "render/map_renderer.hpp"

#include <fmt/format.h>
#include <glad/gl.h>

#include <array>
#include <optional>
#include <stdexcept>
#include <utility>
#include <variant>

#include "render/background_pass.hpp"
#include "render/fill_pass.hpp"
#include "render/frame.hpp"
#include "render/gl/canvas.hpp"
#include "render/ground_steps.hpp"
#include "render/hatch_pass.hpp"
#include "render/line_pass.hpp"
#include "render/overlay.hpp"

namespace render {
namespace {

/// Finds OpenGL's functions, once for all contexts and threads of the program: what is found are
/// entries that dispatch by the context that is current. Everything else of the renderer needs
/// them.
struct LoadedOpenGl {
    explicit LoadedOpenGl(MapRenderer::LoadProc load) {
        static const int version = find(load);
        if (version < GLAD_MAKE_VERSION(3, 3))
            throw std::runtime_error(
                "Drawing the map needs OpenGL 3.3, which this graphics driver does not offer.");
    }

 private:
    static int find(MapRenderer::LoadProc load) {
        using Found = void (*)();
        static MapRenderer::LoadProc finder = nullptr;
        finder = load;
        return gladLoadGL([](const char* name) { return reinterpret_cast<Found>(finder(name)); });
    }
};

std::string words(GLenum name) {
    const GLubyte* text = glGetString(name);
    return text == nullptr ? "unknown" : reinterpret_cast<const char*>(text);
}

}  // namespace

struct MapRenderer::Parts {
    Parts(LoadProc load, const Fonts& fonts) : gl(load), overlay(fonts) {}

    LoadedOpenGl gl;
    FillPass fills;
    HatchPass hatches;
    LinePass lines;
    Overlay overlay;
    std::shared_ptr<const geo::BaseMap> base;
    std::array<std::optional<Ground>, geo::projection_count> grounds;  ///< by projection

    /// What was once laid flat stays: going back to a projection costs nothing.
    Ground* ground_for(const Scene& scene) {
        if (std::exchange(base, scene.base) != scene.base)
            for (std::optional<Ground>& ground : grounds) ground.reset();
        if (!base) return nullptr;
        const geo::Projection projection = scene.camera.projection;
        std::optional<Ground>& ground = grounds[static_cast<std::size_t>(projection)];
        if (!ground) ground.emplace(base, projection);
        return &*ground;
    }

    void draw(const Frame& frame, const FillStep& step, Ground& ground) const {
        fills.draw(frame, step, ground);
    }
    void draw(const Frame& frame, const HatchStep& step, Ground& ground) const {
        hatches.draw(frame, step, ground);
    }
    void draw(const Frame& frame, const LineStep& step, Ground& ground) const {
        lines.draw(frame, step, ground);
    }
};

MapRenderer::MapRenderer(LoadProc load, const Fonts& fonts)
    : parts_(std::make_unique<Parts>(load, fonts)) {}
MapRenderer::~MapRenderer() = default;
MapRenderer::MapRenderer(MapRenderer&&) noexcept = default;
MapRenderer& MapRenderer::operator=(MapRenderer&&) noexcept = default;

void MapRenderer::draw(const Scene& scene) {
    Ground* ground = parts_->ground_for(scene);
    parts_->overlay.update(scene);

    const Frame frame(scene);
    glViewport(0, 0, frame.width, frame.height);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_CULL_FACE);
    glDisable(GL_SCISSOR_TEST);
    glDisable(GL_FRAMEBUFFER_SRGB);
    glEnable(GL_BLEND);
    glBlendEquation(GL_FUNC_ADD);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);

    draw_background(background_of(frame));
    if (ground != nullptr)
        for (const GroundStep& step : ground_steps(frame, ground->hatch_origin()))
            std::visit([&](const auto& one) { parts_->draw(frame, one, *ground); }, step);
    parts_->overlay.draw(frame);
}

style::Picture MapRenderer::draw_picture(const Scene& scene) {
    const Canvas canvas(device_width(scene.viewport), device_height(scene.viewport), GL_RGBA8);
    const KeepsTarget keeps;
    glBindFramebuffer(GL_FRAMEBUFFER, canvas.framebuffer());
    draw(scene);
    return canvas.read();
}

std::string MapRenderer::device_description() const {
    return fmt::format("{}, OpenGL {}", words(GL_RENDERER), words(GL_VERSION));
}

}  // namespace render

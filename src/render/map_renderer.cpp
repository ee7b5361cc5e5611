#include "render/map_renderer.hpp"

#include <fmt/format.h>
#include <glad/gl.h>

#include <utility>
#include <vector>

#include "render/drawing/painter.hpp"
#include "render/frame.hpp"
#include "render/gl/canvas.hpp"
#include "render/gl/loaded_open_gl.hpp"
#include "render/gl/set_picture.hpp"
#include "render/ground/ground_painter.hpp"
#include "render/ground/kept_ground.hpp"
#include "render/overlay.hpp"
#include "render/picture_in_parts.hpp"

namespace render {
namespace {

std::string words(GLenum name) {
    const GLubyte* text = glGetString(name);
    return text == nullptr ? "unknown" : reinterpret_cast<const char*>(text);
}

void prepare(const Frame& frame) {
    set_viewport(frame);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_CULL_FACE);
    glDisable(GL_SCISSOR_TEST);
    glDisable(GL_FRAMEBUFFER_SRGB);
    glEnable(GL_BLEND);
    glBlendEquation(GL_FUNC_ADD);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
}

}  // namespace

struct MapRenderer::Parts {
    Parts(LoadProc load, const Fonts& fonts_, claims::Workers workers_, Beside beside)
        : gl(load),
          fonts(fonts_),
          workers(std::move(workers_)),
          ground(GroundSupply(workers, std::move(beside))) {
        overlays.push_back(std::make_unique<Overlay>(fonts));
    }

    LoadedOpenGl gl;
    Fonts fonts;
    claims::Workers workers;
    GroundPainter ground;
    std::vector<std::unique_ptr<Overlay>> overlays;  ///< that no picture needs now
};

MapRenderer::MapRenderer(LoadProc load, const Fonts& fonts, claims::Workers workers, Beside beside)
    : parts_(std::make_unique<Parts>(load, fonts, std::move(workers), std::move(beside))) {}
MapRenderer::~MapRenderer() = default;
MapRenderer::MapRenderer(MapRenderer&&) noexcept = default;
MapRenderer& MapRenderer::operator=(MapRenderer&&) noexcept = default;

void MapRenderer::draw(const Scene& scene, KeptGround& kept) {
    Frame frame(scene);
    frame.is_exact = false;
    prepare(frame);
    std::unique_ptr<Overlay> overlay = idle_overlay();
    // The device is this thread's.
    parts_->workers.run(2, [&](std::size_t piece) {
        if (piece == 0)
            kept.draw(frame, parts_->ground);
        else
            overlay->lay_out(scene);
    });
    overlay->upload();
    overlay->draw(frame, parts_->ground);
    keep(std::move(overlay));
}

style::Picture MapRenderer::draw_picture(const Scene& scene) {
    const PictureInParts picture(*this, scene);
    return picture.draw({0, 0, picture.width(), picture.height()}).all();
}

bool MapRenderer::lacks_ground(const Scene& scene) const {
    return scene.base && !parts_->ground.knows(scene);
}

void MapRenderer::take(const GroundAhead& ground) {
    parts_->ground.take(ground);
}

const claims::Workers& MapRenderer::workers() const {
    return parts_->workers;
}

std::unique_ptr<Overlay> MapRenderer::idle_overlay() {
    std::vector<std::unique_ptr<Overlay>>& idle = parts_->overlays;
    if (idle.empty()) return std::make_unique<Overlay>(parts_->fonts);
    std::unique_ptr<Overlay> overlay = std::move(idle.back());
    idle.pop_back();
    return overlay;
}

void MapRenderer::keep(std::unique_ptr<Overlay> overlay) {
    parts_->overlays.push_back(std::move(overlay));
}

style::Picture MapRenderer::draw_page(const Drawing& drawing, const geo::Viewport& page) {
    Scene scene;
    scene.viewport = page;
    const Frame frame(scene);
    refuse_undrawable(frame.width, frame.height);
    const FontSet fonts(parts_->fonts);
    InstanceMaker maker(fonts);
    DrawingInstances made;
    maker.make(drawing, page.pixel_ratio, made);
    Painter painter;
    PaintedDrawing painted;
    painter.upload(made, painted);
    painter.upload_atlases(maker);

    const Canvas canvas(frame.width, frame.height, GL_RGBA8);
    const KeepsTarget keeps;
    glBindFramebuffer(GL_FRAMEBUFFER, canvas.framebuffer());
    prepare(frame);
    painter.draw(frame, painted);
    return canvas.read(0, frame.height);
}

void MapRenderer::paint(const Frame& frame, const Overlay& overlay) {
    prepare(frame);
    parts_->ground.draw(frame);
    overlay.draw(frame, parts_->ground);
}

std::string MapRenderer::device_description() const {
    return fmt::format("{}, OpenGL {}", words(GL_RENDERER), words(GL_VERSION));
}

}  // namespace render

#include "render/line_pass.hpp"

namespace render {
namespace {

using Line = BaseBuffers::Line;
using style::Colour;
using style::Palette;

constexpr float band_width = 9.0F;  // px

/// Lengths in px.
struct LineStyle {
    geo::Layer layer;
    Line line;
    Colour Palette::*colour;
    float width;
    float dash = 0.0F;  ///< 0 = solid
    float gap = 0.0F;
    bool round = false;
};

constexpr LineStyle styles[] = {
    {geo::Layer::rivers, Line::rivers, &Palette::river, 1.0F},
    {geo::Layer::lakes, Line::lake_shores, &Palette::shore, 0.9F},
    {geo::Layer::borders, Line::coasts, &Palette::shore, 1.0F},
    {geo::Layer::regions, Line::regions, &Palette::region_line, 0.8F},
    {geo::Layer::borders, Line::borders, &Palette::border, 1.2F},
    {geo::Layer::control, Line::oblast_border, &Palette::control_line, 1.4F, 0.01F, 3.6F, true},
    {geo::Layer::control, Line::contact, &Palette::control_line, 2.0F, 7.0F, 4.0F},
};

void set_style(const Program& program, const LineStyle& style, const Frame& frame) {
    program.set("u_colour", frame.palette.*style.colour);
    program.set("u_half_width", style.width / 2 * frame.ratio);
    program.set("u_dash", style.dash * frame.ratio);
    program.set("u_period", (style.dash + style.gap) * frame.ratio);
    program.set("u_round", style.round ? 1.0F : 0.0F);
    program.set("u_soft", 0.0F);
}

}  // namespace

void LinePass::draw(const Frame& frame, const BaseBuffers* base) {
    if (base == nullptr) return;
    if (frame.shows(geo::Layer::borders)) draw_band(frame, *base);
    lines_.use();
    frame.set_camera(lines_);
    for (const LineStyle& style : styles) {
        if (!frame.shows(style.layer)) continue;
        set_style(lines_, style, frame);
        base->draw(style.line, frame.scene.camera.zoom);
    }
}

void LinePass::draw_band(const Frame& frame, const BaseBuffers& base) {
    if (!coverage_ || coverage_->width() != frame.width || coverage_->height() != frame.height)
        coverage_.emplace(frame.width, frame.height, GL_R8);
    {
        const KeepsTarget keeps;
        glBindFramebuffer(GL_FRAMEBUFFER, coverage_->framebuffer());
        glViewport(0, 0, frame.width, frame.height);
        glClearColor(0, 0, 0, 0);
        glClear(GL_COLOR_BUFFER_BIT);
        glBlendEquation(GL_MAX);
        lines_.use();
        frame.set_camera(lines_);
        set_style(lines_, {geo::Layer::borders, Line::borders, &Palette::border, band_width},
                  frame);
        lines_.set("u_colour", style::rgb(0xffffff));
        lines_.set("u_soft", 1.5F * frame.ratio);
        base.draw(Line::borders, frame.scene.camera.zoom);
        glBlendEquation(GL_FUNC_ADD);
    }
    band_.use();
    band_.set("u_colour", frame.palette.border_band);
    band_.set("u_coverage", 0);
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, coverage_->texture());
    glBindVertexArray(whole_picture_.name());
    glDrawArrays(GL_TRIANGLES, 0, 3);
    glBindVertexArray(0);
}

}  // namespace render

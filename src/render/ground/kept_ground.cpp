#include "render/ground/kept_ground.hpp"

#include <cmath>
#include <cstdlib>
#include <utility>

namespace render {
namespace {

/// A rectangle of the picture, device pixels from its lower left corner.
struct Rows {
    int left, bottom, right, top;
};

void copy(GLuint from, const Rows& what, GLuint to, int right, int up) {
    glBindFramebuffer(GL_READ_FRAMEBUFFER, from);
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, to);
    glBlitFramebuffer(what.left, what.bottom, what.right, what.top, what.left + right,
                      what.bottom + up, what.right + right, what.top + up, GL_COLOR_BUFFER_BIT,
                      GL_NEAREST);
}

/// Draws what lies in a strip of the picture and leaves the rest as it is. As GroundPainter::draw.
bool draw_strip(const Frame& whole, const Rows& strip, GroundPainter& painter) {
    if (strip.left >= strip.right || strip.bottom >= strip.top) return true;
    const int width = strip.right - strip.left, height = strip.top - strip.bottom;
    Frame frame = whole;
    frame.view = whole.seen_in({strip.left, whole.height - strip.top, width, height});
    glEnable(GL_SCISSOR_TEST);
    glScissor(strip.left, strip.bottom, width, height);
    const bool is_final = painter.draw(frame);
    glDisable(GL_SCISSOR_TEST);
    return is_final;
}

}  // namespace

KeptGround::Kind::Kind(const Frame& frame)
    : base(frame.scene.base),
      layers(frame.scene.layers_shown),
      hidden(frame.scene.hidden),
      theme(frame.scene.theme),
      projection(frame.scene.camera.projection),
      zoom(frame.scene.camera.zoom),
      ratio(frame.scene.viewport.pixel_ratio),
      width(frame.width),
      height(frame.height) {}

/// Nothing when little of what is kept would be seen.
std::optional<KeptGround::Shift> KeptGround::shift_to(const Frame& frame) const {
    const double right = (frame.centre.x - centre_.x) * frame.device_px_per_metre;
    const double up = (frame.centre.y - centre_.y) * frame.device_px_per_metre;
    if (!(std::abs(right - shift_.right) < frame.width / 2.0) ||
        !(std::abs(up - shift_.up) < frame.height / 2.0))
        return std::nullopt;
    return Shift{static_cast<int>(std::lround(right)), static_cast<int>(std::lround(up))};
}

void KeptGround::draw(const Frame& frame, GroundPainter& painter) {
    GLint target = 0;
    glGetIntegerv(GL_DRAW_FRAMEBUFFER_BINDING, &target);
    if (Kind now(frame); kind_ != now) {
        kind_ = std::move(now);
        draw_whole(frame, painter);
    } else if (!is_final_ && version_ != painter.version()) {
        draw_whole(frame, painter);
    } else if (const std::optional<Shift> shift = shift_to(frame); !shift) {
        draw_whole(frame, painter);
    } else if (*shift != shift_) {
        move_to(*shift, frame, painter);
    }
    copy(canvas_->framebuffer(), {0, 0, frame.width, frame.height}, static_cast<GLuint>(target), 0,
         0);
    glBindFramebuffer(GL_FRAMEBUFFER, static_cast<GLuint>(target));
}

void KeptGround::draw_whole(const Frame& frame, GroundPainter& painter) {
    if (!canvas_ || canvas_->width() != frame.width || canvas_->height() != frame.height) {
        canvas_.emplace(frame.width, frame.height, GL_RGBA8);
        spare_.reset();
    }
    centre_ = frame.centre;
    shift_ = {};
    glBindFramebuffer(GL_FRAMEBUFFER, canvas_->framebuffer());
    is_final_ = painter.draw(frame);
    version_ = painter.version();
}

void KeptGround::move_to(const Shift& shift, const Frame& frame, GroundPainter& painter) {
    const int right = std::exchange(shift_.right, shift.right) - shift.right;
    const int up = std::exchange(shift_.up, shift.up) - shift.up;
    const Rows all{0, 0, frame.width, frame.height};
    Rows kept = all;  // of the picture as it was
    (right > 0 ? kept.right : kept.left) -= right;
    (up > 0 ? kept.top : kept.bottom) -= up;

    if (!spare_) spare_.emplace(frame.width, frame.height, GL_RGBA8);
    copy(canvas_->framebuffer(), kept, spare_->framebuffer(), right, up);
    std::swap(canvas_, spare_);

    Frame moved = frame;
    moved.centre = {centre_.x + shift.right / frame.device_px_per_metre,
                    centre_.y + shift.up / frame.device_px_per_metre};
    glBindFramebuffer(GL_FRAMEBUFFER, canvas_->framebuffer());
    const int beside = right > 0 ? right : all.right + right;
    const int below = up > 0 ? up : all.top + up;
    const Rows sideways =
        right > 0 ? Rows{0, 0, beside, all.top} : Rows{beside, 0, all.right, all.top};
    is_final_ &= draw_strip(moved, sideways, painter);
    const int left = right > 0 ? beside : 0, end = right > 0 ? all.right : beside;
    const Rows upright = up > 0 ? Rows{left, 0, end, below} : Rows{left, below, end, all.top};
    is_final_ &= draw_strip(moved, upright, painter);
}

}  // namespace render

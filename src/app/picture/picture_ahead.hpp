#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/picture/picture_style.hpp"
#include "claims/workers.hpp"
#include "io/ahead.hpp"
#include "io/evidence/evidence.hpp"
#include "render/ground/ground_ahead.hpp"
#include "render/overlay_layout.hpp"
#include "render/scene.hpp"
#include "session/session.hpp"

namespace app {

/// What can be made of a picture before there is anything to draw it with.
class PictureAhead {
 public:
    /// Composes the session's maps. The session must outlive it.
    PictureAhead(const session::Session& session, const PictureStyle& style);
    PictureAhead(const PictureAhead&) = delete;
    PictureAhead& operator=(const PictureAhead&) = delete;

    /// Begins to make what the first band shows of the ground, beside, with `workers`.
    void begin_ground(const claims::Workers& workers);
    /// Lays out what lies over the first of the maps.
    void lay_out();
    /// Begins to gather what the picture carries, beside.
    void begin_evidence();
    /// It carries this instead.
    void carry(const io::Evidence& evidence);

    const session::Session& session() const { return session_; }
    const PictureStyle& style() const { return style_; }
    /// One for each of the maps, from the left.
    const std::vector<render::Scene>& scenes() const { return scenes_; }
    /// Rows of a band of so many device pixels that has all the pixels it may have.
    int rows_of_band(int width, int height) const;

    /// Once; not there when it was not begun.
    io::Ahead<render::GroundAhead> take_ground() { return std::move(ground_); }
    /// Once; null when nothing was laid out.
    std::unique_ptr<render::OverlayLayout> take_layout() { return std::move(layout_); }
    /// Once: what it carries; waits for what was begun, of which `renderer` is OpenGL's description
    /// of itself.
    io::Evidence take_evidence(const std::string& renderer);

 private:
    const session::Session& session_;
    const PictureStyle style_;
    std::vector<render::Scene> scenes_;
    std::unique_ptr<render::OverlayLayout> layout_;
    std::optional<io::Evidence> carried_;
    // Behind what they are made of: at its end each waits for who works on it.
    io::Ahead<render::GroundAhead> ground_;
    io::Ahead<io::Evidence> evidence_;
};

}  // namespace app

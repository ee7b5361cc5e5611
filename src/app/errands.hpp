#pragma once

#include <vector>

#include "platform/window.hpp"
#include "render/map_renderer.hpp"
#include "session/session.hpp"

namespace app {

/// Carries out what reaches beyond the session: files, the browser, the window itself. Tells the
/// person how it went through the session's message.
class Errands {
 public:
    Errands(platform::Window& window, session::Session& session, render::MapRenderer& renderer)
        : window_(window), session_(session), renderer_(renderer) {}

    void run(const std::vector<session::Errand>& errands);

 private:
    void carry_out(const session::SavePicture&);
    void carry_out(const session::OpenLink& link);
    void carry_out(const session::Quit&);

    platform::Window& window_;
    session::Session& session_;
    render::MapRenderer& renderer_;
};

}  // namespace app

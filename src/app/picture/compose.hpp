#pragma once

#include "app/picture/furniture.hpp"
#include "render/scene.hpp"
#include "session/session.hpp"

namespace app {

/// What one of the session's sheets shows in the window.
render::Scene compose(const session::Session& session, const session::Sheet& sheet);
/// The same as a picture, which can stand alone and tells nothing of what is being done.
render::Scene compose(const session::Session& session, const session::Sheet& sheet,
                      const PictureStyle& style);

/// A line for each visible data set.
std::vector<std::string> attributions_of(const session::Session& session);

}  // namespace app

#pragma once

#include "app/furniture.hpp"
#include "render/scene.hpp"
#include "session/session.hpp"

namespace app {

/// The scene that the session's map shows. With furniture it stands alone as a picture.
render::Scene compose(const session::Session& session, bool with_furniture,
                      const Whole& whole = {});

}  // namespace app

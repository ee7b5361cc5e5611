#pragma once

#include "app/furniture.hpp"
#include "render/scene.hpp"
#include "session/session.hpp"

namespace app {

/// The scene that one of the session's sheets shows. With furniture it stands alone as a picture.
render::Scene compose(const session::Session& session, const session::Sheet& sheet,
                      bool with_furniture, const Whole& whole = {});

/// A line for each visible data set.
std::vector<std::string> attributions_of(const session::Session& session);

}  // namespace app

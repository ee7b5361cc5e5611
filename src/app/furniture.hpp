#pragma once

#include "render/scene.hpp"
#include "session/session.hpp"

namespace app {

/// What a picture of the session's map says about itself: title, legend of the visible statuses,
/// dates, the filter in words with counts, and what is not in the picture.
render::Furniture furniture_of(const session::Session& session);

}  // namespace app

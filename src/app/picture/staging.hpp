#pragma once

#include <memory>
#include <optional>

#include "geo/base_map.hpp"
#include "io/evidence/late_prints.hpp"
#include "session/session.hpp"

namespace app {

/// What a session shows, apart from the session: shared data, view and size. Sessions that show
/// the same can be made of it, on several threads.
struct Staging {
    std::shared_ptr<const claims::Atlas> atlas;
    std::shared_ptr<const io::LatePrints> prints;  ///< of the atlas
    std::shared_ptr<const geo::BaseMap> base;
    session::View view;
    std::optional<claims::EventRow> selected;
    geo::Viewport whole;  ///< both halves of a split map
};

Staging staging_of(const session::Session& session);
session::Session staged(const Staging& staging);

/// Fits the map of a session to the whole, be it split or not.
void fill(session::Session& session, const geo::Viewport& whole);

}  // namespace app

#pragma once

#include "claims/atlas.hpp"

namespace claims {

/// Whether an event of one atlas and one of another are the same in every field, with the same
/// claims in the same order. Actors and sources are the same when their ids are; a figure that is
/// not provided equals another one.
bool same_event(const Atlas& a, const Atlas::Place& in_a, const Atlas& b, const Atlas::Place& in_b);

}  // namespace claims

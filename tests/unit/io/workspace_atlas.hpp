#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claims/edit/edit.hpp"

namespace test {

/// A random event with awkward texts, figures and dates, and up to four claims by actors of
/// made_atlas(). The same number gives the same event.
claims::EventDraft made_event(std::uint32_t seed, const std::string& id);

/// An atlas of such events; the same seed gives the same atlas.
claims::Atlas made_atlas(std::uint32_t seed, int events);

/// Empty when the two atlases are equal in everything, order included; otherwise where they are
/// not.
std::string unlike(const claims::Atlas& a, const claims::Atlas& b);

/// One random edit: a new, changed or removed event, moved claims, an actor or a source.
claims::Atlas edited(const claims::Atlas& atlas, std::uint32_t seed);

}  // namespace test

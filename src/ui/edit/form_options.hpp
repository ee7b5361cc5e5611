#pragma once

#include <vector>

#include "claims/atlas.hpp"
#include "session/session.hpp"
#include "ui/edit/form.hpp"

namespace ui {

// What the atlas offers for a field.

std::vector<Option> kind_options(const session::Session& session);
std::vector<Option> layer_options(const session::Session& session);
/// The sides that actors speak with; "" first: none.
std::vector<Option> side_options(const claims::Atlas& atlas);
std::vector<Option> precision_options();
std::vector<Option> metric_options();
std::vector<Option> stance_options();
std::vector<Option> basis_options();

}  // namespace ui

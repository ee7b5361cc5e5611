#pragma once

#include <vector>

#include "claims/draft.hpp"
#include "ui/edit/form.hpp"

namespace ui {

/// The claims of an event in the form: each folded to a line or open with all its fields; added,
/// moved up and down, taken back, deleted. Returns whether they changed.
bool claims_rows(const Form& form, std::vector<claims::ClaimDraft>& claims);

}  // namespace ui

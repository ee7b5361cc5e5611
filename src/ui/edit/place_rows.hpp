#pragma once

#include "claims/draft.hpp"
#include "ui/edit/form.hpp"

namespace ui {

/// Where an event lies: the place's name with the places that are called so, its position, how well
/// it is known. Returns whether the draft changed.
bool place_rows(const Form& form, claims::EventDraft& event);

}  // namespace ui

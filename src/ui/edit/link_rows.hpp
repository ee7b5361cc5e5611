#pragma once

#include "ui/edit/form.hpp"

namespace ui {

/// The events that the one in the form is linked with: to take away, and to add from those that are
/// shown. Returns whether something changed.
bool link_rows(const Form& form, claims::EventDraft& event);

}  // namespace ui

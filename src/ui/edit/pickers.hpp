#pragma once

#include <string>

#include "ui/edit/form.hpp"

namespace ui {

// A row that picks an entry of a table, with a search field, makes a new one in place, or corrects
// the one that is picked. The entry is kept at once; `id` is then its id. They return whether `id`
// changed.

bool actor_row(const Form& form, const char* label, const char* field, std::string& id);
bool source_row(const Form& form, const char* label, const char* field, std::string& id);

}  // namespace ui

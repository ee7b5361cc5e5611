#pragma once

#include <functional>
#include <string>
#include <vector>

#include "ui/edit/form.hpp"

namespace ui {

struct PickerAnswer {
    bool changed = false;    ///< an entry was picked
    bool wants_new = false;  ///< the person asks for a new entry
    std::string searched;    ///< what was typed to find it
};

/// The entries of a table that may be long.
struct PickerTable {
    const char* what;                              ///< names an entry: "actor"
    std::string shown;                             ///< the entry that is picked now, in words
    std::function<std::vector<Option>()> options;  ///< asked only while the list is open
    bool makes_new = true;                         ///< offers to make a new entry
};

/// A combo box with a search field.
PickerAnswer picker(const Form& form, const char* label, const char* field, std::string& id,
                    const PickerTable& table);

}  // namespace ui

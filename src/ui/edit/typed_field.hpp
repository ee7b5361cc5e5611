#pragma once

#include <string>
#include <vector>

#include "claims/draft.hpp"

namespace ui {

struct TypedText {
    std::string text;
    bool is_edited = false;  ///< in this frame
};

/// A field for something that is not a text. What stands in it: what is being typed; else, of
/// `unread`, what was typed and could not be read; else `of_value`, what the field holds.
TypedText typed_field(const char* field, const char* hint, std::string of_value,
                      const std::vector<claims::Unread>& unread);

}  // namespace ui

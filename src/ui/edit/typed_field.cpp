#include "ui/edit/typed_field.hpp"

#include <imgui.h>

#include <utility>

#include "ui/fields/text_field.hpp"
#include "ui/parts/imgui_gaps.hpp"

namespace ui {

TypedText typed_field(const char* field, const char* hint, std::string of_value,
                      const std::vector<claims::Unread>& unread) {
    constexpr const char* name = "##field";
    static std::string being_typed;  // one field at a time has the keyboard
    TypedText typed{std::move(of_value)};
    if (is_typed_into(name))
        typed.text = being_typed;
    else if (const claims::Unread* unmended = claims::unread_in(unread, field))
        typed.text = unmended->text;
    typed.is_edited = text_field(name, hint, typed.text);
    if (is_typed_into(name)) being_typed = typed.text;
    return typed;
}

}  // namespace ui

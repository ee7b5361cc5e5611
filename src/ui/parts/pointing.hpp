#pragma once

namespace ui {

/// Sees whether the pointer was moved or something was typed; once in every frame, before all else.
void watch_pointer();

/// Whether the pointer still says what a person looks at: not once something was typed since it was
/// moved last. It only lies somewhere then, and a tooltip there would cover what is being filled
/// in.
bool is_pointer_in_use();

}  // namespace ui

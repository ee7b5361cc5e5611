#include <imgui.h>

#include "claims/draft.hpp"
#include "ui/edit/edit_windows.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/files/file_chooser.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

/// The fields' own memory.
struct Beginning {
    std::string title, path;
    std::string suggested;  ///< the path as long as nobody has changed it
};

/// "yerevan-2021.gpkg" beside the atlas that was chosen last.
void suggest_path(const Frame& frame, Beginning& typed) {
    const bool is_own = typed.path != typed.suggested;
    if (typed.suggested.empty())
        typed.suggested = path_beside_last(frame.session, frame.session.suggested_workspace());
    const std::string plain = claims::plain_name(typed.title);
    typed.suggested = session::joined_path(session::folder_of(typed.suggested),
                                           (plain.empty() ? "atlas" : plain) + ".gpkg");
    if (!is_own) typed.path = typed.suggested;
}

}  // namespace

void draw_new_atlas_window(Frame& frame) {
    static Beginning typed;
    constexpr auto use = session::FileUse::save;
    if (!begin_floating(frame, "New atlas", session::Panel::new_atlas, 680, 540)) return;
    const bool is_new = ImGui::IsWindowAppearing();
    if (is_new) {
        typed = {};
        suggest_path(frame, typed);
    }
    text(
        "Begins an atlas without events. It is a workspace: every change is written there at "
        "once.");
    faint_text("Title");
    ImGui::SetNextItemWidth(-1);
    if (is_new) ImGui::SetKeyboardFocusHere();
    const std::string before = typed.title;
    bool entered = text_field("##title", "what it is about: a place, a time", typed.title,
                              ImGuiInputTextFlags_EnterReturnsTrue);
    if (typed.title != before) suggest_path(frame, typed);
    faint_text("File (.gpkg; QGIS opens it, too)");
    ImGui::SetNextItemWidth(-1);
    entered |= file_field(frame, use, typed.path);
    folder_browser(frame, use, typed.path, room_for_browser(frame, 2.5F));
    const bool can_begin = !typed.title.empty() && !session::name_of(typed.path).empty();
    ImGui::BeginDisabled(!can_begin);
    const bool pressed = ImGui::Button("Begin");
    ImGui::EndDisabled();
    if ((pressed || entered) && can_begin) frame.ask(session::NewAtlas{typed.title, typed.path});
    ImGui::SameLine();
    if (ImGui::Button("Not now")) frame.ask(session::TogglePanel{session::Panel::new_atlas});
    if (!frame.session.opening().problem.empty())
        warning_text(frame, frame.session.opening().problem);
    end_floating();
}

}  // namespace ui

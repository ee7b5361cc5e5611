#include <imgui.h>

#include "session/files.hpp"
#include "ui/files/file_chooser.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/windows/picture_window.hpp"

namespace ui {

void draw_save_picture_window(Frame& frame) {
    static std::string path;  // the field's own memory
    constexpr auto panel = session::Panel::save_picture_as;
    constexpr auto use = session::FileUse::picture;
    if (!begin_floating(frame, "Save picture as", panel, 680, 480)) return;
    session::PictureSetup setup = frame.session.picture();
    const bool is_new = ImGui::IsWindowAppearing();
    if (is_new) path = setup.path(frame.atlas().title);
    faint_text(setup.format == "animation" ? "Animation (.webp)"
               : setup.is_series()         ? "Contact sheet (.png)"
               : setup.is_report()         ? "Report (.html or .pdf)"
                                   : "File (.png, .pdf, .svg, .jpg or .webp; .html is a report)");
    ImGui::SetNextItemWidth(-1);
    if (is_new) ImGui::SetKeyboardFocusHere();
    const bool entered = file_field(frame, use, path);
    const bool taken = folder_browser(frame, use, path, room_for_browser(frame, 1));
    const bool has_name = !session::name_of(path).empty();
    ImGui::BeginDisabled(!has_name);
    const bool pressed = ImGui::Button("Save");
    ImGui::EndDisabled();
    ImGui::SameLine();
    ImGui::AlignTextToFramePadding();
    faint_text("A file that is there is never written over.");
    if (pressed || ((entered || taken) && has_name)) {
        setup.take_path(path);
        frame.ask(session::SetPicture{setup});
        frame.ask(session::SavePicture{});
        frame.ask(session::TogglePanel{panel});
    }
    end_floating();
}

}  // namespace ui

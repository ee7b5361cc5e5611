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
    if (!begin_floating(frame, "Save picture as", panel, 680, 480)) return;
    session::PictureSetup setup = frame.session.picture();
    if (ImGui::IsWindowAppearing()) path = setup.path(frame.atlas().title);
    faint_text(setup.format == "animation" ? "Animation (.webp)"
               : setup.is_series()         ? "Contact sheet (.png)"
               : setup.is_report()         ? "Report (.html or .pdf)"
                                   : "File (.png, .pdf, .svg, .jpg or .webp; .html is a report)");
    const bool is_chosen = choose_path(frame, {session::FileUse::picture, "Save"}, path);
    ImGui::SameLine();
    ImGui::AlignTextToFramePadding();
    faint_text("A file that is there is never written over.");
    if (is_chosen) {
        setup.take_path(path);
        frame.ask(session::SetPicture{setup});
        frame.ask(session::SavePicture{});
        frame.ask(session::TogglePanel{panel});
    }
    end_floating();
}

}  // namespace ui

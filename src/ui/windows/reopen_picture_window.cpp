#include <imgui.h>

#include "ui/files/file_chooser.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/windows/picture_window.hpp"

namespace ui {

void draw_reopen_picture_window(Frame& frame) {
    static std::string path;  // the field's own memory
    if (!begin_floating(frame, "Show a saved picture again", session::Panel::reopen_picture, 680,
                        520))
        return;
    text(
        "The map shows what the picture or report showed, and you are told what has changed "
        "since.");
    faint_text("File (.png, .pdf, .svg, .jpg, .webp or .html), made by this program");
    if (choose_path(frame, {session::FileUse::reopen_picture, "Show"}, path))
        frame.ask(session::ReopenPicture{path});
    end_floating();
}

}  // namespace ui

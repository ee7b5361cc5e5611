#include "app/errands/errands.hpp"

#include "app/errands/dropped_file.hpp"
#include "app/workspace_path.hpp"

namespace app {

void Errands::run(const std::vector<session::Errand>& errands) {
    for (const session::Errand& errand : errands)
        errand.visit([this](const auto& what) { carry_out(what); });
    // Carrying one out may ask for another: what was imported is to be written, too.
    if (const auto more = session_.take_errands(); !more.empty()) run(more);
}

void Errands::remember_shown() {
    if (!session_.awaited() && !openings_.awaited()) recents_.remember(openings_.location());
}

void Errands::carry_out(const session::CopyText& errand) {
    window_.set_clipboard(errand.text);
    session_.apply(session::ShowMessage{errand.told});
}

void Errands::carry_out(const session::ReopenPicture& errand) {
    const bool is_shown = reopen_picture(session_, path_as_typed(errand.path).string());
    if (is_shown && session_.is_open(session::Panel::reopen_picture))
        session_.apply(session::TogglePanel{session::Panel::reopen_picture});
}

void Errands::carry_out(const session::Quit&) {
    window_.close();
}

}  // namespace app

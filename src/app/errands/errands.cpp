#include "app/errands/errands.hpp"

#include <fmt/format.h>

#include "platform/open_link.hpp"

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

void Errands::carry_out(const session::OpenLink& link) {
    if (!platform::open_link(link.url))
        session_.apply(session::ShowMessage{
            .text = fmt::format("The link could not be opened in a browser: {}", link.url),
            .is_problem = true});
}

void Errands::carry_out(const session::Quit&) {
    window_.close();
}

}  // namespace app

#include "app/errands/view_errands.hpp"

#include <fmt/format.h>

#include <exception>

#include "app/kept/views.hpp"

namespace app {

void ViewErrands::read(bool tells_problems) {
    std::vector<std::string> problems;
    session_.apply(session::ViewsRead{saved_views(problems)});
    if (tells_problems && !problems.empty())
        session_.apply(session::ShowMessage{
            .text = fmt::format("A saved view cannot be used. {}", problems.front()),
            .is_problem = true});
}

void ViewErrands::save(const session::SaveView& errand) {
    try {
        save_view({errand.name, session_.view(), true});
        session_.apply(session::ShowMessage{fmt::format("Saved the view “{}”.", errand.name)});
    } catch (const std::exception& error) {
        session_.apply(session::ShowMessage{
            .text = fmt::format("No view was saved. {}", error.what()), .is_problem = true});
    }
    read(false);
}

void ViewErrands::remove(const session::RemoveView& errand) {
    try {
        remove_view(errand.name);
    } catch (const std::exception& error) {
        session_.apply(session::ShowMessage{
            .text = fmt::format("The view is still there. {}", error.what()), .is_problem = true});
    }
    read(false);
}

}  // namespace app

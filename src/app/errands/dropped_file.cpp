#include "app/errands/dropped_file.hpp"

#include "app/picture/evidence.hpp"
#include "io/error.hpp"

namespace app {

void take_in_dropped(session::Session& session, const std::string& path) {
    if (!io::is_picture(path)) {
        session.apply(session::ReadImport{{.path = path}});
        return;
    }
    try {
        const std::string news = show_again(session, io::read_shown(path), true);
        if (!news.empty()) session.apply(session::ShowMessage{.text = news, .is_problem = true});
    } catch (const io::Error& error) {
        session.apply(session::ShowMessage{.text = error.what(), .is_problem = true});
    }
}

}  // namespace app

#include "app/errands/folder_errands.hpp"

#include <utility>

#include "app/errands/read_folder.hpp"

namespace app {

void FolderErrands::read(const session::BrowseFolder& errand) {
    std::erase_if(waiting_, [&](const auto& other) { return other.use == errand.use; });
    waiting_.push_back(errand);
    if (!job_.is_running()) return start_next();
    if (at_work_ == errand.use) job_.stop();
}

void FolderErrands::start_next() {
    if (waiting_.empty()) return;
    const session::BrowseFolder asked = waiting_.front();
    waiting_.erase(waiting_.begin());
    at_work_ = asked.use;
    const auto work = [this, asked](const io::Progress& progress) -> BackgroundJob::Finish {
        auto folder = std::make_shared<session::Folder>(read_folder(asked, progress));
        return [this, asked, folder] {
            session_.apply(session::FolderRead{asked.use, std::move(*folder)});
        };
    };
    job_.start(work, [this, asked](const std::exception& error) {
        if (dynamic_cast<const io::Cancelled*>(&error) != nullptr)
            return;  // another one is waiting
        session::Folder folder;
        folder.asked = folder.path = asked.path;
        folder.problem = error.what();
        session_.apply(session::FolderRead{asked.use, std::move(folder)});
    });
}

bool FolderErrands::poll() {
    if (job_.poll() != BackgroundJob::State::done) return false;
    job_.take_over();
    start_next();
    return true;
}

}  // namespace app

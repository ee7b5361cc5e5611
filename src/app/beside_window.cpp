#include "app/beside_window.hpp"

#include <utility>

namespace app {

void BesideWindow::take(render::Work work) {
    waiting_.push_back(std::move(work));
    if (!job_.is_running()) start_next();
}

bool BesideWindow::poll() {
    if (job_.poll() != BackgroundJob::State::done) return false;
    job_.take_over();
    if (!job_.is_running()) start_next();
    return true;
}

void BesideWindow::start_next() {
    if (waiting_.empty()) return;
    job_.start([work = std::move(waiting_.front())](const io::Progress&) { return work(); },
               failure_);
    waiting_.pop_front();
}

}  // namespace app

#include "app/errands/task_runner.hpp"

#include <stdexcept>
#include <utility>

namespace app {

void TaskRunner::start(const session::TaskStarted& task, BackgroundJob::Work work,
                       BackgroundJob::Failure failure) {
    if (session_.task())
        return failure(std::runtime_error(session_.task()->what + " is still under way."));
    session_.apply(task);
    job_.start([&way = way_, work = std::move(work)](
                   const io::Progress& progress) { return work(way.polite(progress)); },
               std::move(failure));
}

bool TaskRunner::poll() {
    switch (job_.poll()) {
        case BackgroundJob::State::unchanged:
            return false;
        case BackgroundJob::State::under_way:
            session_.apply(session::TaskProgress{job_.doing(), job_.share()});
            return true;
        case BackgroundJob::State::done:
            break;
    }
    session_.apply(session::TaskEnded{});
    job_.take_over();
    // Only now: what the job came to may have taken the place of the atlas.
    session_.apply(session::DoHeldBack{});
    return true;
}

}  // namespace app

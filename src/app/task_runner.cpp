#include "app/task_runner.hpp"

#include <cmath>
#include <stdexcept>
#include <utility>

#include "platform/window.hpp"

namespace app {

bool TaskRunner::note(const std::stop_token& token, News& news, std::string_view doing,
                      double share) {
    const std::scoped_lock lock(news.mutex);
    // As often as a person can see it, not as often as the work tells.
    if (news.doing != doing || std::abs(share - news.share) >= 0.01) {
        news.doing = doing;
        news.share = share;
        news.is_fresh = true;
        platform::Window::wake();
    }
    return !token.stop_requested();
}

void TaskRunner::run(const std::stop_token& token, const Work& work, News& news) {
    Finish finish;
    std::exception_ptr error;
    try {
        finish = work(
            [&](std::string_view doing, double share) { return note(token, news, doing, share); });
    } catch (...) {
        error = std::current_exception();
    }
    const std::scoped_lock lock(news.mutex);
    news.finish = std::move(finish);
    news.error = error;
    news.is_done = news.is_fresh = true;
    platform::Window::wake();
}

void TaskRunner::start(const session::TaskStarted& task, Work work, Failure failure) {
    if (news_) return failure(std::runtime_error("Another job is still under way."));
    session_.apply(task);
    failure_ = std::move(failure);
    news_ = std::make_shared<News>();
    worker_ = std::jthread([work = std::move(work), news = news_](const std::stop_token& token) {
        run(token, work, *news);
    });
}

void TaskRunner::give_up() {
    worker_.request_stop();
    if (worker_.joinable()) worker_.join();
    news_.reset();
}

bool TaskRunner::poll() {
    if (!news_) return false;
    {
        const std::scoped_lock lock(news_->mutex);
        if (!std::exchange(news_->is_fresh, false)) return false;
        if (!news_->is_done) {
            session_.apply(session::TaskProgress{news_->doing, news_->share});
            return true;
        }
    }
    worker_.join();
    const std::shared_ptr<News> news = std::exchange(news_, nullptr);
    const Failure failure = std::exchange(failure_, {});
    session_.apply(session::TaskEnded{});
    try {
        if (news->error) std::rethrow_exception(news->error);
        news->finish();
    } catch (const std::exception& error) {
        failure(error);
    }
    // Only now: what the job came to may have taken the place of the atlas.
    session_.apply(session::DoHeldBack{});
    return true;
}

}  // namespace app

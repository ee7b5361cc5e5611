#include "app/errands/background_job.hpp"

#include <cmath>
#include <utility>

#include "platform/window.hpp"

namespace app {

bool BackgroundJob::note(const std::stop_token& token, News& news, std::string_view doing,
                         double share) {
    const std::scoped_lock lock(news.mutex);
    // As often as a person can see it, not as often as the work tells.
    if (news.doing != doing || std::abs(share - news.share) >= 0.01) {
        news.doing = doing;
        news.share = share;
        news.is_fresh = true;
        if (!news.is_let_go) platform::Window::wake();
    }
    return !token.stop_requested();
}

void BackgroundJob::run(const std::stop_token& token, const Work& work, News& news) {
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
    news.ended.notify_all();
    if (!news.is_let_go) platform::Window::wake();
}

void BackgroundJob::start(Work work, Failure failure) {
    failure_ = std::move(failure);
    news_ = std::make_shared<News>();
    worker_ = std::jthread([work = std::move(work), news = news_](const std::stop_token& token) {
        run(token, work, *news);
    });
}

void BackgroundJob::give_up() {
    worker_.request_stop();
    if (worker_.joinable()) worker_.join();
    news_.reset();
}

void BackgroundJob::let_go() {
    if (news_) {
        const std::scoped_lock lock(news_->mutex);
        news_->is_let_go = true;
    }
    worker_.request_stop();
    if (worker_.joinable()) worker_.detach();
    news_.reset();
}

BackgroundJob::Ending BackgroundJob::ending() const {
    return Ending(news_);
}

bool BackgroundJob::Ending::is_within(std::chrono::milliseconds time) const {
    std::unique_lock lock(news_->mutex);
    return news_->ended.wait_for(lock, time, [this] { return news_->is_done; });
}

BackgroundJob::State BackgroundJob::poll() {
    if (!news_) return State::unchanged;
    const std::scoped_lock lock(news_->mutex);
    if (!std::exchange(news_->is_fresh, false)) return State::unchanged;
    if (news_->is_done) return State::done;
    doing_ = news_->doing;
    share_ = news_->share;
    return State::under_way;
}

void BackgroundJob::take_over() {
    worker_.join();
    // Either end may start another job.
    const std::shared_ptr<News> news = std::exchange(news_, nullptr);
    const Failure failure = std::exchange(failure_, {});
    try {
        if (news->error) std::rethrow_exception(news->error);
        news->finish();
    } catch (const std::exception& error) {
        failure(error);
    }
}

}  // namespace app

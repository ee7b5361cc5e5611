#include "app/errands/background_job.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <future>

namespace {

void ignore(const std::exception&) {}

}  // namespace

TEST_CASE("a job that does not answer is let go, and another may follow") {
    std::promise<void> begun, answer;
    std::promise<bool> goes_on;
    app::BackgroundJob job;
    const auto unanswered = [&](const io::Progress& progress) {
        begun.set_value();
        answer.get_future().wait();
        goes_on.set_value_at_thread_exit(progress("", 1.0));
        return [] {};
    };
    job.start(unanswered, ignore);
    begun.get_future().wait();
    job.let_go();
    CHECK_FALSE(job.is_running());

    bool is_taken_over = false;
    job.start([&](const io::Progress&) { return [&] { is_taken_over = true; }; }, ignore);
    while (job.poll() != app::BackgroundJob::State::done)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    job.take_over();
    CHECK(is_taken_over);

    answer.set_value();
    CHECK_FALSE(goes_on.get_future().get());
}

#include "app/errands/duplicate_errands.hpp"

#include <fmt/format.h>

#include <chrono>
#include <cmath>
#include <utility>

#include "claims/edit/duplicates.hpp"
#include "io/error.hpp"

namespace app {
namespace {

// Among few events they are found before the next frame, so that no window says first that it is
// still looking; the frame waits for that.
constexpr std::size_t few = 10'000;
constexpr std::chrono::milliseconds patience{20};

session::Duplicates found(const session::FindDuplicates& wanted, const io::Progress& progress) {
    // In steps of a twentieth: the window is drawn anew for each.
    const auto tell = [&](double share) {
        io::tell(progress, "Comparing events", std::floor(20.0 * share) / 20.0);
    };
    return {wanted.atlas, wanted.filter,
            claims::likely_duplicates(*wanted.atlas, wanted.rows, claims::near_duplicate_m,
                                      claims::most_duplicates, tell)};
}

}  // namespace

void DuplicateErrands::find(const session::FindDuplicates& errand) {
    waiting_.reset();
    if (errand.atlas) waiting_ = errand;
    if (job_.is_running())
        job_.stop();
    else
        start_next();
}

bool DuplicateErrands::poll() {
    switch (job_.poll()) {
        case BackgroundJob::State::unchanged:
            return false;
        case BackgroundJob::State::under_way:
            session_.apply(session::DuplicatesProgress{job_.share()});
            return true;
        case BackgroundJob::State::done:
            job_.take_over();
            start_next();
            return true;
    }
    return false;
}

void DuplicateErrands::start_next() {
    if (!waiting_) return;
    const auto wanted =
        std::make_shared<const session::FindDuplicates>(*std::exchange(waiting_, std::nullopt));
    const bool is_short = wanted->rows.size() <= few;
    const auto work = [this, wanted,
                       is_short](const io::Progress& progress) -> BackgroundJob::Finish {
        const auto duplicates = std::make_shared<const session::Duplicates>(
            found(*wanted, is_short ? progress : way_.polite(progress)));
        return [this, duplicates] { session_.apply(session::DuplicatesFound{*duplicates}); };
    };
    job_.start(work, [this](const std::exception& error) {
        if (dynamic_cast<const io::Cancelled*>(&error) != nullptr) return;
        session_.apply(session::ShowMessage{
            .text = fmt::format("Events that may be the same were not found. {}", error.what()),
            .is_problem = true});
        // Its window would say for ever that it is looking.
        if (session_.is_open(session::Panel::duplicates))
            session_.apply(session::TogglePanel{session::Panel::duplicates});
    });
    if (is_short && job_.ending().is_within(patience)) poll();
}

}  // namespace app

#include "app/errands/survey_errands.hpp"

#include <utility>

namespace app {

void SurveyErrands::change_to(std::shared_ptr<io::ServerSurvey> survey) {
    job_.give_up();
    survey_ = std::move(survey);
    waiting_.reset();
    may_count_ = false;
}

void SurveyErrands::ask(const session::AskSurvey& errand) {
    if (!survey_) return;
    waiting_ = errand.question;
    if (job_.is_running())
        job_.stop();
    else
        start_next();
}

bool SurveyErrands::poll() {
    if (job_.poll() != BackgroundJob::State::done) return false;
    job_.take_over();
    start_next();
    return true;
}

/// What is on the map comes first; the whole is counted when there is nothing else to ask.
void SurveyErrands::start_next() {
    if (const auto question = std::exchange(waiting_, std::nullopt))
        answer(*question);
    else if (std::exchange(may_count_, false))
        count_all();
}

void SurveyErrands::answer(const claims::SurveyQuestion& question) {
    const auto work = [this, survey = survey_,
                       question](const io::Progress& progress) -> BackgroundJob::Finish {
        auto answer = std::make_shared<claims::SurveyAnswer>(survey->answer(question, progress));
        return [this, question, answer] {
            session_.apply(session::SurveyAnswered{question, std::move(*answer)});
            may_count_ = session_.survey() && !session_.survey()->is_counted;
        };
    };
    job_.start(work, [this, question](const std::exception& error) {
        if (dynamic_cast<const io::Cancelled*>(&error) == nullptr)
            session_.apply(session::SurveyFailed{question, error.what()});
    });
}

void SurveyErrands::count_all() {
    const auto work = [this, survey = survey_](const io::Progress& progress) {
        const claims::SurveyTotals totals = survey->totals(progress);
        return [this, totals] { session_.apply(session::SurveyCounted{totals}); };
    };
    // Given up for a question, or the server went away: tried again after the next answer.
    job_.start(work, [](const std::exception&) {});
}

}  // namespace app

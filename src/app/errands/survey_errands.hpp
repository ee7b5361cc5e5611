#pragma once

#include <memory>
#include <optional>

#include "app/errands/background_job.hpp"
#include "io/server/server_survey.hpp"
#include "session/session.hpp"

namespace app {

/// Takes the session's questions about an atlas that is too large to be read to its server, and the
/// answers back. The server is asked on a thread of its own; a question that another has overtaken
/// is given up there.
class SurveyErrands {
 public:
    SurveyErrands(session::Session& session, std::shared_ptr<io::ServerSurvey> survey)
        : session_(session), survey_(std::move(survey)) {}
    ~SurveyErrands() { job_.give_up(); }
    SurveyErrands(const SurveyErrands&) = delete;
    SurveyErrands& operator=(const SurveyErrands&) = delete;

    /// Another atlas was opened; nothing: one that was read.
    void change_to(std::shared_ptr<io::ServerSurvey> survey);
    void ask(const session::AskSurvey& errand);
    /// True when an answer was taken over.
    bool poll();

 private:
    void start_next();
    void answer(const claims::SurveyQuestion& question);
    void count_all();

    session::Session& session_;
    std::shared_ptr<io::ServerSurvey> survey_;
    std::optional<claims::SurveyQuestion> waiting_;
    bool may_count_ = false;  ///< all events, when there is nothing else to ask
    BackgroundJob job_;
};

}  // namespace app

#pragma once

#include <memory>
#include <string>

#include "app/errands/mailbox.hpp"
#include "session/session.hpp"

namespace app {

/// Web addresses that are opened in the desktop's browser.
class LinkErrands {
 public:
    explicit LinkErrands(session::Session& session) : session_(session) {}

    void open(const session::OpenLink& errand);
    /// True when it came out that one could not be opened.
    bool poll();

 private:
    void tell(const std::string& url);

    session::Session& session_;
    std::shared_ptr<Mailbox<std::string>> unopened_ = std::make_shared<Mailbox<std::string>>();
};

}  // namespace app

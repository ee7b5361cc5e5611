#pragma once

#include "session/session.hpp"

namespace app {

/// Keeps the session's list of saved views and their files in step.
class ViewErrands {
 public:
    explicit ViewErrands(session::Session& session) : session_(session) { read(true); }

    void save(const session::SaveView& errand);
    void remove(const session::RemoveView& errand);

 private:
    void read(bool tells_problems);

    session::Session& session_;
};

}  // namespace app

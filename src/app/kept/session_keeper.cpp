#include "app/kept/session_keeper.hpp"

#include <cstdio>
#include <utility>

#include "app/command_line/say.hpp"
#include "app/kept/last_session.hpp"
#include "io/error.hpp"

namespace app {

void SessionKeeper::keep(const std::string& atlas, const std::optional<session::Kept>& awaited) {
    session::Kept kept = session::kept(session_);
    if (awaited) kept = session::kept_for_later(std::move(kept), *awaited);
    try {
        write_last_session(
            {atlas, window_.shape(), session_.scale() / window_.content_scale(), kept});
        failed_ = false;
    } catch (const io::Error& error) {
        // Nobody's work is at stake: said once, where it disturbs nobody.
        if (!std::exchange(failed_, true)) say(error.what());
    }
}

}  // namespace app

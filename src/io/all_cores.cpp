#include "io/all_cores.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "io/ahead.hpp"

namespace io {
namespace {

using Piece = std::function<void(std::size_t)>;

bool gives_way() {
    // On Linux every thread has a nice value of its own.
    return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())) > 0;
}

/// Pieces of work that are taken one after the other by whoever is free.
class PiecesInTurn {
 public:
    PiecesInTurn(std::size_t pieces, const Piece& piece) : pieces_(pieces), piece_(piece) {}

    void take_turns(std::size_t first) {
        for (std::size_t number = first; number < pieces_; number = next_++) attempt(number);
    }
    void take_turns() { take_turns(next_++); }

    void tell_what_was_thrown() const {
        if (thrown_) std::rethrow_exception(thrown_);
    }

 private:
    void attempt(std::size_t number) {
        try {
            piece_(number);
        } catch (...) {
            const std::scoped_lock lock(mutex_);
            if (!thrown_) thrown_ = std::current_exception();
        }
    }

    const std::size_t pieces_;
    const Piece& piece_;
    std::atomic<std::size_t> next_ = 1;
    std::mutex mutex_;
    std::exception_ptr thrown_;
};

/// With helpers that are done with at their end, whatever they are.
template <typename Helper>
void take_turns_with(std::size_t count, PiecesInTurn& turns) {
    std::vector<Helper> helpers;
    for (std::size_t i = 0; i < count; ++i) helpers.emplace_back([&turns] { turns.take_turns(); });
    turns.take_turns(0);
}

void run_at_once(std::size_t pieces, const Piece& piece) {
    if (pieces == 0) return;
    PiecesInTurn turns(pieces, piece);
    const std::size_t helpers = std::min(pieces, core_count()) - 1;
    if (gives_way())
        take_turns_with<std::jthread>(helpers, turns);  // a thread begins as nice as its maker
    else
        take_turns_with<Ahead<void>>(helpers, turns);
    turns.tell_what_was_thrown();
}

}  // namespace

claims::Workers all_cores() {
    if (!gives_way()) stand_ready();  // else they would give way, too, for ever
    return {core_count(), run_at_once};
}

}  // namespace io

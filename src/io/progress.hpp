#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

#include "io/error.hpp"

namespace io {

/// Told now and then how far a long job is: what is being done, and which share of it (0 to 1) is
/// done. Returns false to stop the job. May be empty.
using Progress = std::function<bool(std::string_view what, double share)>;

/// The job was stopped by its Progress; nothing was changed.
struct Cancelled : Error {
    Cancelled() : Error("Stopped; nothing was changed.") {}
};

/// A job over many rows tells how far it is once in so many.
constexpr std::size_t rows_between_news = 512;

/// Throws Cancelled when `progress` wants to stop.
inline void tell(const Progress& progress, std::string_view what, double share) {
    if (progress && !progress(what, share)) throw Cancelled();
}

}  // namespace io

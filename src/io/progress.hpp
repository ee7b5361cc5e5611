#pragma once

#include <concepts>
#include <cstddef>
#include <functional>
#include <string_view>
#include <utility>

#include "claims/glimpse.hpp"
#include "io/error.hpp"

namespace io {

/// Told now and then how far a long job is. May be empty.
struct Progress {
    /// What is being done, and which share of it (0 to 1) is done. Returns false to stop the job.
    using Tell = std::function<bool(std::string_view what, double share)>;

    Progress() = default;
    template <typename Function>
    requires(!std::same_as<Function, Progress> && std::convertible_to<Function, Tell>)
        Progress(Function function)
        : tell(std::move(function)) {}

    explicit operator bool() const { return static_cast<bool>(tell); }
    bool operator()(std::string_view what, double share) const { return tell(what, share); }

    Tell tell;
    /// Who reads an atlas hands over what it has of the events so far. May be empty.
    std::function<void(claims::Glimpse)> glimpse{};
};

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

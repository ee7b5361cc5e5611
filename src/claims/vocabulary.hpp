#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace claims {

/// What the claims on record make of an event. Derived, never typed; see claims/status/status.hpp.
enum class Status : std::uint8_t {
    reported,
    claimed,
    alleged,
    contested,
    acknowledged,
    verified,
    refuted,
    withdrawn
};
inline constexpr std::size_t status_count = 8;
inline constexpr std::array<Status, status_count> all_statuses{
    Status::reported,     Status::claimed,  Status::alleged, Status::contested,
    Status::acknowledged, Status::verified, Status::refuted, Status::withdrawn};

enum class Stance : std::uint8_t { asserts, denies, withdraws };
enum class Basis : std::uint8_t { statement, verification };
enum class Precision : std::uint8_t { exact, settlement, district, region, country };
inline constexpr std::array<Stance, 3> all_stances{Stance::asserts, Stance::denies,
                                                   Stance::withdraws};
/// From the most exact.
inline constexpr std::array<Precision, 5> all_precisions{Precision::exact, Precision::settlement,
                                                         Precision::district, Precision::region,
                                                         Precision::country};

/// The words used in data files, on the command line and on screen: "contested", "asserts".
std::string_view to_word(Status status);
std::string_view to_word(Stance stance);
std::string_view to_word(Basis basis);
std::string_view to_word(Precision precision);

std::optional<Status> status_from_word(std::string_view word);
std::optional<Stance> stance_from_word(std::string_view word);
std::optional<Basis> basis_from_word(std::string_view word);
std::optional<Precision> precision_from_word(std::string_view word);

}  // namespace claims

#pragma once

#include <string>
#include <vector>

#include "claims/atlas.hpp"

// Short words for tables of claims.
inline constexpr auto asserts = claims::Stance::asserts;
inline constexpr auto denies = claims::Stance::denies;
inline constexpr auto withdraws = claims::Stance::withdraws;
inline const std::string day = "2020-10-11";

/// A claim as a table row. Actors and dates are written as in data files.
struct ClaimRow {
    std::string actor;
    claims::Stance stance = claims::Stance::asserts;
    std::string made = "2020-10-11";
    std::string accuses = {};
    claims::Basis basis = claims::Basis::statement;
    std::string metric = {};
    double value_min = claims::not_provided;
    double value_max = claims::not_provided;
};

/// Actors: az-mod and az-mfa of the side azerbaijan; am-mod and am-mfa of armenia; tr-mfa of
/// turkey; icrc, osce and amnesty of none.
std::vector<claims::Actor> little_actors();

/// An atlas with one event.
claims::Atlas little_atlas(const std::vector<ClaimRow>& claims,
                           const std::string& accused_side = {});

/// The end of a day or of another date.
claims::Instant end_of(const std::string& edtf);

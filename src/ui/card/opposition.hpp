#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "claims/status/status.hpp"

namespace ui {

/// How the standing claims about an event stand against each other: two columns with their names.
struct Opposition {
    std::string left, right;
    std::function<bool(const claims::Claim&)> is_right;
};

/// Those who assert against those who deny or, where nobody denies, those who accuse one side
/// against those who accuse another. Nothing when all say the same.
std::optional<Opposition> opposition_in(const claims::Atlas& atlas,
                                        const std::vector<claims::Derivation::Entry>& history);

}  // namespace ui

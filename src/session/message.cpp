#include "session/message.hpp"

#include <algorithm>

namespace session {
namespace {

constexpr double longest_seen = 8.0;  // seconds

}  // namespace

std::optional<double> Message::left() const {
    if (text.empty() || is_problem) return std::nullopt;
    return std::max(0.0, longest_seen - age.value_or(0.0));
}

void Message::grow_older(double seconds) {
    // Time that passed before anybody could see it does not count.
    age = age ? *age + seconds : 0.0;
    if (left() == 0.0) *this = {};
}

void Message::pass() {
    if (!is_problem) *this = {};
}

}  // namespace session

#pragma once

#include <set>
#include <string>
#include <string_view>

namespace claims {

/// Which of several words are let through: `only` these when not empty, and never the `hidden`.
/// Words that nobody mentioned pass, so that data arriving later is not hidden by accident.
struct Choice {
    std::set<std::string, std::less<>> hidden;
    std::set<std::string, std::less<>> only;

    bool allows(std::string_view word) const;
    bool allows_all() const { return hidden.empty() && only.empty(); }
    void toggle(std::string_view word);
    /// Only this word; again: all words.
    void solo(std::string_view word);
    bool is_solo(std::string_view word) const;

    friend bool operator==(const Choice&, const Choice&) = default;
};

}  // namespace claims

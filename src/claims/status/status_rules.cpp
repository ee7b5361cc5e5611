#include <array>

#include "claims/status/status.hpp"

namespace claims {

const std::vector<StatusRule>& status_rules() {
    static const std::vector<StatusRule> rules{
        {1, Status::reported, "no claims are on record"},
        {2, Status::withdrawn, "all claims have been withdrawn"},
        {3, Status::contested, "third parties have verified it both ways"},
        {4, Status::verified, "a third party has verified it"},
        {5, Status::refuted, "a third party has disproved it"},
        {6, Status::contested,
         "someone asserts it and someone denies it; sides that accuse each other do both"},
        {7, Status::acknowledged,
         "the accused side itself asserts it, or parties of two sides do and accuse nobody"},
        {8, Status::alleged, "parties assert it and accuse another side"},
        {9, Status::claimed, "parties of one side assert it and accuse nobody"},
        {10, Status::reported, "only third parties assert it"},
        {11, Status::contested, "it is only denied"}};
    return rules;
}

Status status_of_rule(int number) {
    return status_rules()[static_cast<std::size_t>(number) - 1].status;
}

std::string_view meaning(Status status) {
    static constexpr std::array<std::string_view, status_count> meanings{
        "Third parties say so, or no claim is on record.",
        "One side says so and accuses nobody.",
        "One side says so and accuses another.",
        "Some assert it and others deny it.",
        "The accused side itself says so, or two sides do.",
        "A third party has checked and confirmed it.",
        "A third party has checked and disproved it.",
        "Everybody who claimed it has taken it back."};
    return meanings[static_cast<std::size_t>(status)];
}

}  // namespace claims

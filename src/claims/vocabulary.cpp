#include "claims/vocabulary.hpp"

namespace claims {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, status_count> status_words{
    "reported",     "claimed",  "alleged", "contested",
    "acknowledged", "verified", "refuted", "withdrawn"};
constexpr std::array<std::string_view, 3> stance_words{"asserts", "denies", "withdraws"};
constexpr std::array<std::string_view, 2> basis_words{"statement", "verification"};
constexpr std::array<std::string_view, 5> precision_words{"exact", "settlement", "district",
                                                          "region", "country"};

template <typename Enum, std::size_t count>
std::optional<Enum> from_word(const std::array<std::string_view, count>& words,
                              std::string_view word) {
    for (std::size_t i = 0; i < count; ++i)
        if (words[i] == word) return static_cast<Enum>(i);
    return std::nullopt;
}

template <typename Enum>
constexpr std::size_t place_of(Enum value) {
    return static_cast<std::size_t>(value);
}

}  // namespace

std::string_view to_word(Status status) {
    return status_words[place_of(status)];
}
std::string_view to_word(Stance stance) {
    return stance_words[place_of(stance)];
}
std::string_view to_word(Basis basis) {
    return basis_words[place_of(basis)];
}
std::string_view to_word(Precision precision) {
    return precision_words[place_of(precision)];
}

std::optional<Status> status_from_word(std::string_view word) {
    return from_word<Status>(status_words, word);
}
std::optional<Stance> stance_from_word(std::string_view word) {
    return from_word<Stance>(stance_words, word);
}
std::optional<Basis> basis_from_word(std::string_view word) {
    return from_word<Basis>(basis_words, word);
}
std::optional<Precision> precision_from_word(std::string_view word) {
    return from_word<Precision>(precision_words, word);
}

}  // namespace claims

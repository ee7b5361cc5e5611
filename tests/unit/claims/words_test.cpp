#include <doctest/doctest.h>

#include <vector>

#include "claims/problem.hpp"
#include "claims/status/outcome.hpp"
#include "claims/vocabulary.hpp"
#include "claims/words/article.hpp"
#include "claims/words/figure.hpp"

TEST_CASE("every word of the vocabulary is read as it is written") {
    using namespace claims;
    for (const Status status : all_statuses) CHECK(status_from_word(to_word(status)) == status);
    for (const Stance stance : {Stance::asserts, Stance::denies, Stance::withdraws})
        CHECK(stance_from_word(to_word(stance)) == stance);
    for (const Basis basis : {Basis::statement, Basis::verification})
        CHECK(basis_from_word(to_word(basis)) == basis);
    for (const Precision precision : {Precision::exact, Precision::settlement, Precision::district,
                                      Precision::region, Precision::country})
        CHECK(precision_from_word(to_word(precision)) == precision);
    CHECK(to_word(Status::contested) == "contested");
    CHECK(to_word(Stance::withdraws) == "withdraws");
    CHECK(to_word(Basis::verification) == "verification");
    CHECK(to_word(Precision::country) == "country");
    CHECK(to_word(Outcome::not_yet_known) == "not yet known");
    CHECK_FALSE(status_from_word("Contested").has_value());
    CHECK_FALSE(stance_from_word("").has_value());
    CHECK_FALSE(basis_from_word("rumour").has_value());
    CHECK_FALSE(precision_from_word("exactly").has_value());
}

TEST_CASE("figures say what is counted and how far they go") {
    using claims::not_provided;
    struct Row {
        std::string metric;
        double min, max;
        std::string words;
    };
    const std::vector<Row> rows{
        {"killed_civilian", 22, 22, "22 civilians killed"},
        {"killed_civilian", 1, 1, "1 civilian killed"},
        {"killed_civilian", 0, 0, "0 civilians killed"},
        {"killed_personnel", 201, 201, "201 personnel killed"},
        {"killed_military", 201, 201, "201 members of the military killed"},
        {"killed_side_a", 3, 3, "3 people of side A killed"},
        {"killed_unknown", 1, 1, "1 person of unknown status killed"},
        {"killed_civilian", not_provided, not_provided, "civilians killed: not provided"},
        {"wounded", 20, 25, "20 to 25 people wounded"},
        {"displaced", 75000, not_provided, "at least 75,000 people displaced"},
        {"displaced", 1234567, 1234567, "1,234,567 people displaced"},
        {"displaced", not_provided, 5, "up to 5 people displaced"},
        {"casualties_civilian", not_provided, not_provided, "civilian casualties: not provided"},
        {"deaths", 1, 1, "1 death"},
        {"shells_fired", 12, 12, "12 shells fired"},
        {"area_km2", 0.5, 0.5, "0.5 area km2"},
        {"change", -1500, -1500, "−1,500 change"},
        {"", 3, 3, ""},
    };
    for (const Row& row : rows) {
        claims::Claim claim;
        claim.metric = row.metric;
        claim.value_min = row.min;
        claim.value_max = row.max;
        CHECK(claims::figure_in_words(claim) == row.words);
    }
}

TEST_CASE("names with a common noun take an article") {
    CHECK(claims::with_article("Russian Foreign Ministry") == "the Russian Foreign Ministry");
    CHECK(claims::with_article("Ministry of Defence of Armenia") ==
          "the Ministry of Defence of Armenia");
    CHECK(claims::with_article("Nagorno-Karabakh authorities") ==
          "the Nagorno-Karabakh authorities");
    CHECK(claims::with_article("The Government") == "the Government");
    CHECK(claims::with_article("Xinhua") == "Xinhua");
    CHECK(claims::with_article("Ilham Aliyev") == "Ilham Aliyev");
    CHECK(claims::with_article("Groupama") == "Groupama");
    CHECK(claims::with_article("") == "");
}

TEST_CASE("a problem says which file, where and what") {
    CHECK(in_words(claims::Problem{"events.csv", "line 12", "the title is missing."}) ==
          "events.csv, line 12: the title is missing.");
    CHECK(in_words(claims::Problem{"events.csv", "", "it is empty."}) ==
          "events.csv: it is empty.");
}

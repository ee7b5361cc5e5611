#include <doctest/doctest.h>

#include "claims/event.hpp"
#include "claims/filter/filter.hpp"
#include "claims/words/article.hpp"
#include "claims/words/event_words.hpp"
#include "claims/words/figure.hpp"
#include "claims/words/isolated.hpp"

TEST_CASE("letters that are written from the right are known by their blocks") {
    for (const char* text :
         {"غنجة", "Ganja (גנג'ה)", "ܣܘܪܝܬ", "ދިވެހި", "ߒߞߏ", "ﻏ", "𞤆𞤵𞤤𞤢𞤪"})
        CHECK_MESSAGE(claims::runs_from_right(text), text);
    for (const char* text : {"", "Gəncə", "Գանձակ", "განჯა", "Гянджа", "占贾", "गांजा", "ጋንጃ", "–…№",
                             "\xff\xd6", "\uFE0F", "\uFF21"})
        CHECK_FALSE_MESSAGE(claims::runs_from_right(text), text);
}

TEST_CASE("only a name from the right is isolated within a sentence") {
    CHECK(claims::isolated("Ganja") == "Ganja");
    CHECK(claims::isolated("غنجة") == "\u2068غنجة\u2069");
    CHECK(claims::with_article("the Foreign Ministry") == "the Foreign Ministry");
    CHECK(claims::with_article("وزارة الخارجية") == "\u2068وزارة الخارجية\u2069");

    claims::Event event;
    event.place = "غنجة";
    event.at = {46.36, 40.68};
    event.precision = claims::Precision::settlement;
    CHECK(claims::place_in_words(event) == "\u2068غنجة\u2069, known to the settlement");
    event.place = "Gate";
    event.precision = claims::Precision::exact;
    CHECK(claims::place_in_words(event) == "Gate, the exact place");
    event.radius_m = 30;
    CHECK(claims::place_in_words(event) == "Gate, known to within 30\u00a0m");

    claims::Filter filter;
    filter.kinds.only = {"shelling", "قصف"};
    filter.text = "גנג'ה";
    CHECK(claims::in_words(filter) == "kind shelling or \u2068قصف\u2069; text “\u2068גנג'ה\u2069”");
}

TEST_CASE("marks that turn what follows, and ends of lines, do not leave a name") {
    CHECK(claims::isolated("\u202eabc") == "\u2068abc\u2069");
    CHECK(claims::isolated("غ\u2069\u2067x") == "\u2068غx\u2069");
    CHECK(claims::isolated("غ\nג\u2028x") == "\u2068غ ג x\u2069");
    CHECK(claims::isolated("a\nb") == "a\nb");
    CHECK(claims::isolated("غ\xff") == "\u2068غ\xff\u2069");
    CHECK(claims::with_article("وزارة ministry") == "the \u2068وزارة ministry\u2069");
    CHECK(claims::without_isolates("What \u2068غ\u2069, \u2068ג\u2069 says") == "What غ, ג says");
    CHECK(claims::without_isolates("Ganja") == "Ganja");
}

TEST_CASE("a figure stands before what it counts, whatever the script") {
    claims::Claim claim;
    claim.metric = "قتلى";
    claim.value_min = claim.value_max = 3;
    CHECK(claims::figure_in_words(claim) == "3 \u2068قتلى\u2069");
    claim.value_min = claims::not_provided;
    CHECK(claims::figure_in_words(claim) == "up to 3 \u2068قتلى\u2069");
}

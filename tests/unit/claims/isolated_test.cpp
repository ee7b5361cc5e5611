#include <doctest/doctest.h>

#include "claims/event.hpp"
#include "claims/filter/filter.hpp"
#include "claims/words/article.hpp"
#include "claims/words/event_words.hpp"
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

    claims::Filter filter;
    filter.kinds.only = {"shelling", "قصف"};
    filter.text = "גנג'ה";
    CHECK(claims::in_words(filter) == "kind shelling or \u2068قصف\u2069; text “\u2068גנג'ה\u2069”");
}

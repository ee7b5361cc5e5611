#include "claims/words/quotation.hpp"

#include <doctest/doctest.h>

TEST_CASE("a quote gets quotation marks unless it stands in its own") {
    using claims::in_quotation_marks;
    CHECK(in_quotation_marks("We did not fire.") == "“We did not fire.”");
    for (const char* own : {"“We did not fire.”", "«Мы не стреляли»", "„Wir waren es nicht“",
                            "\"No\"", "‘No’", " “No” ", "「いいえ」"}) {
        CAPTURE(own);
        CHECK(in_quotation_marks(own) == own);
    }
    CHECK(in_quotation_marks("“One” and “another”") == "““One” and “another””");
    CHECK(in_quotation_marks("'tis") == "“'tis”");
    CHECK(in_quotation_marks("\"") == "“\"”");
    CHECK(in_quotation_marks("“It’s not ‘ours’”, he said") == "““It’s not ‘ours’”, he said”");
}

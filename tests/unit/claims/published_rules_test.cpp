#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "claims/status/status.hpp"

TEST_CASE("the published table is the one the program goes by") {
    std::ifstream file(TEST_SOURCE_DIR "/../docs/claim-rules.md");
    REQUIRE(file.good());
    std::stringstream text;
    text << file.rdbuf();
    for (const claims::StatusRule& rule : claims::status_rules()) {
        std::stringstream line;
        line << "\n| " << rule.number << " | " << rule.condition << " | " << to_word(rule.status)
             << " |\n";
        CAPTURE(line.str());
        CHECK(text.str().find(line.str()) != std::string::npos);
    }
}

#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "claims/filter/choice.hpp"
#include "io/postgis/postgis_filter.hpp"

namespace io {

/// A condition about events `e` on its way: its SQL, the parameters, and what it is about.
class PostgisConditions {
 public:
    PostgisConditions(PostgisConnection& connection, PostgisCondition& made)
        : connection_(connection), made_(made) {}

    PostgisConnection& connection() const { return connection_; }

    // Values as SQL names them.
    std::string parameter(PostgisText value) {
        made_.parameters.push_back(std::move(value));
        return fmt::format("${}", made_.parameters.size());
    }
    std::string text(std::string value) { return parameter(std::move(value)) + "::text"; }
    std::string number(double value) { return parameter(fmt::format("{}", value)) + "::float8"; }
    static std::string instant(claims::Instant at) { return fmt::format("'{}'::bigint", at); }
    std::string texts(const auto& values) {
        const std::vector<std::string> list(values.begin(), values.end());
        return parameter(as_text_array(list)) + "::text[]";
    }

    /// “true” where the choice lets through the word in a cell, which is never NULL.
    std::string allows(std::string_view cell, const claims::Choice& choice) {
        if (choice.allows_all()) return "true";
        if (choice.only.empty()) return fmt::format("{} <> ALL ({})", cell, texts(choice.hidden));
        std::vector<std::string> only;
        for (const std::string& word : choice.only)
            if (choice.allows(word)) only.push_back(word);
        return fmt::format("{} = ANY ({})", cell, texts(only));
    }

    void add(std::string_view word, const std::string& condition) {
        made_.where += fmt::format("{}({})", made_.where.empty() ? " WHERE " : " AND ", condition);
        name(word);
    }
    /// What the conditions are about.
    void name(std::string_view word) {
        if (made_.words.empty() || made_.words.back() != word) made_.words.emplace_back(word);
    }

 private:
    PostgisConnection& connection_;
    PostgisCondition& made_;
};

}  // namespace io

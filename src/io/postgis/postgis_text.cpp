#include "io/postgis/postgis_text.hpp"

#include <algorithm>

#include "claims/search/folded_letters.hpp"
#include "claims/utf8.hpp"
#include "io/postgis/postgis_claims.hpp"

namespace io {
namespace {

/// Folds a cell at the server as claims::folded does, but for letters that have nothing to do with
/// what is sought: translate() takes longer the more letters it is given.
class Folding {
 public:
    Folding(PostgisConditions& conditions, const claims::SoughtWord& word);
    std::string of(std::string_view cell) const;

 private:
    bool concerns(const claims::FoldedLetter& letter) const;

    std::string sought_;                                            ///< all that is
    std::vector<std::pair<std::string, std::string>> spelled_out_;  ///< “æ” and “ae”
    std::string from_, to_;
};

bool is_letter(char byte) {
    return static_cast<unsigned char>(byte) >= 0x80 || (byte >= 'a' && byte <= 'z');
}

Folding::Folding(PostgisConditions& conditions, const claims::SoughtWord& word)
    : sought_(word.text) {
    for (const std::string& name : word.names) sought_ += name;
    std::string from, to, dropped;
    for (const claims::FoldedLetter& each : claims::folded_letters()) {
        if (!concerns(each)) continue;
        std::string letter;
        claims::append_utf8(letter, each.letter);
        if (each.folded.empty())
            dropped += letter;
        else if (claims::next_utf8(each.folded).size == each.folded.size()) {
            from += letter;
            to += each.folded;
        } else {
            spelled_out_.emplace_back(conditions.text(letter), conditions.text(each.folded));
        }
    }
    // What has no partner in `to` is left out.
    from_ = conditions.text(from + dropped);
    to_ = conditions.text(to);
}

/// Signs that become a blank or a dash count, too: a name begins behind one.
bool Folding::concerns(const claims::FoldedLetter& letter) const {
    std::string_view rest = letter.folded;
    if (rest.empty() || !is_letter(rest.front())) return true;
    while (!rest.empty()) {
        const std::string_view next = rest.substr(0, claims::next_utf8(rest).size);
        if (sought_.find(next) != std::string::npos) return true;
        rest.remove_prefix(next.size());
    }
    return false;
}

std::string Folding::of(std::string_view cell) const {
    std::string spelled(cell);
    for (const auto& [letter, letters] : spelled_out_)
        spelled = fmt::format("replace({}, {}, {})", spelled, letter, letters);
    return fmt::format(
        "CASE WHEN octet_length({0}) = char_length({0}) THEN lower({0} COLLATE \"C\") "
        "ELSE translate({1}, {2}, {3}) END",
        cell, spelled, from_, to_);
}

/// A regular expression for one of the names at the beginning of a word.
std::string pattern_of(const std::vector<std::string>& names) {
    std::string pattern = "(^|[^A-Za-z\\u0080-\\U0010FFFF])(";
    for (const std::string& name : names) {
        if (pattern.back() != '(') pattern += '|';
        for (const char byte : name) {
            if (!is_letter(byte) && !(byte >= '0' && byte <= '9')) pattern += '\\';
            pattern += byte;
        }
    }
    return pattern + ")";
}

/// Whether one word stands in a cell.
class WordSearch {
 public:
    WordSearch(PostgisConditions& conditions, const claims::SoughtWord& word)
        : folding_(conditions, word),
          stands_(fmt::format("strpos(folded, {}) > 0", conditions.text(word.text))) {
        if (!word.names.empty())
            stands_ += fmt::format(" OR folded ~ {}", conditions.text(pattern_of(word.names)));
    }
    std::string stands_in(std::string_view cell) const {
        return fmt::format("(SELECT {} FROM (SELECT {} AS folded OFFSET 0) AS once)", stands_,
                           folding_.of(cell));
    }

 private:
    Folding folding_;
    std::string stands_;
};

}  // namespace

void add_text(PostgisConditions& conditions, const std::vector<claims::SoughtWord>& words) {
    PostgisConnection& connection = conditions.connection();
    for (const claims::SoughtWord& word : words) {
        const WordSearch search(conditions, word);
        // Who has no name is called by the id; so is an event without a title.
        const std::string speakers =
            fmt::format("SELECT a.id FROM {} AS a WHERE {} OR {}", connection.table("actors"),
                        search.stands_in("coalesce(nullif(a.name, ''), a.id)"),
                        search.stands_in("a.short_name"));
        conditions.add(
            "text",
            fmt::format("{} OR {} OR {} OR EXISTS (SELECT 1 FROM {} AND (c.actor_id IN ({}) OR "
                        "{} OR {}))",
                        search.stands_in("coalesce(nullif(e.title, ''), e.id)"),
                        search.stands_in("e.place"), search.stands_in("e.notes"),
                        claims_about_e(connection), speakers, search.stands_in("c.summary"),
                        search.stands_in("c.quote")));
    }
}

}  // namespace io

#include "io/server/postgis_location.hpp"

#include <fmt/format.h>

#include <cctype>
#include <optional>

#include "io/atlas/words.hpp"
#include "io/error.hpp"
#include "io/postgis_part.hpp"

namespace io {
namespace {

constexpr std::string_view prefix = "PG:";
constexpr const char* stars = "***";

// What follows may hold a password, so none of it is repeated.
[[noreturn]] void refuse(const std::string& why) {
    throw Error(fmt::format(
        "The connection “PG:…” is not understood: {} Write it as in “PG:host=db.example "
        "dbname=atlas user=anna” or “PG:service=NAME”.",
        why));
}

bool is_secret(std::string_view key) {
    return key.find("password") != std::string_view::npos;
}

bool is_blank(char c) {
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

/// Reads “key = 'value'” one after the other, as libpq does.
class SettingReader {
 public:
    explicit SettingReader(std::string_view text) : text_(text) {}

    bool next(std::string& key, std::string& value) {
        skip_blanks();
        if (at_ == text_.size()) return false;
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != '=' && !is_blank(text_[at_])) ++at_;
        key = text_.substr(begin, at_ - begin);
        skip_blanks();
        if (at_ == text_.size() || text_[at_] != '=') refuse("a setting lacks its “=”.");
        ++at_;
        skip_blanks();
        value = read_value();
        return true;
    }

 private:
    void skip_blanks() {
        while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
    }
    std::string read_value() {
        const bool is_quoted = at_ < text_.size() && text_[at_] == '\'';
        if (is_quoted) ++at_;
        std::string value;
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (is_quoted ? c == '\'' : is_blank(c)) break;
            if (c == '\\' && at_ + 1 < text_.size()) ++at_;
            value += text_[at_];
        }
        if (is_quoted && at_ == text_.size()) refuse("a quotation mark is not closed.");
        if (is_quoted) ++at_;
        return value;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

std::string as_written(const std::string& value) {
    if (!value.empty() && value.find_first_of(" \t\n'\\") == std::string::npos) return value;
    std::string quoted = "'";
    for (const char c : value) {
        if (c == '\'' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + "'";
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Takes “schema=NAME” out of the query of a URI; libpq would refuse it.
std::string take_schema(std::string& uri) {
    const std::size_t query = uri.find('?');
    if (query == std::string::npos) return {};
    for (std::size_t begin = query + 1; begin < uri.size();) {
        const std::size_t end = std::min(uri.find('&', begin), uri.size());
        constexpr std::string_view key = "schema=";
        if (uri.compare(begin, key.size(), key) == 0) {
            const std::string schema = uri.substr(begin + key.size(), end - begin - key.size());
            uri.erase(begin, end - begin + (end < uri.size() ? 1 : 0));
            return schema;
        }
        begin = end + 1;
    }
    return {};
}

}  // namespace

bool is_postgis_location(std::string_view location) {
    return location.starts_with(prefix);
}

std::string postgis_location(const std::vector<std::pair<std::string, std::string>>& settings) {
    std::string location(prefix);
    for (const auto& [key, value] : settings)
        location += fmt::format("{}{}={}", location.size() > prefix.size() ? " " : "", key,
                                as_written(value));
    return location;
}

std::string without_password(std::string_view location) {
    const PostgisLocation parsed(location);
    auto settings = parsed.settings();
    std::erase_if(settings, [](const auto& setting) { return is_secret(setting.first); });
    settings.emplace_back("schema", parsed.schema());
    return postgis_location(settings);
}

std::string with_password(std::string_view location, std::string_view password) {
    return fmt::format("{} password={}", without_password(location),
                       as_written(std::string(password)));
}

PostgisLocation::PostgisLocation(std::string_view location) : name_(prefix) {
    if (!is_postgis_location(location)) refuse("it does not begin with “PG:”.");
    location.remove_prefix(prefix.size());
    if (location.starts_with("postgresql://") || location.starts_with("postgres://"))
        read_uri(std::string(location));
    else
        read_settings(location);
    if (name_.size() > prefix.size()) name_.pop_back();
    if (schema_.empty()) refuse("the schema has no name.");
}

void PostgisLocation::take(std::string key, std::string value) {
    name_ += fmt::format("{}={} ", key, is_secret(key) ? stars : as_written(value));
    if (is_secret(key) && !value.empty()) secrets_.push_back(value);
    if (key == "schema")
        schema_ = std::move(value);
    else
        settings_.emplace_back(std::move(key), std::move(value));
}

void PostgisLocation::read_settings(std::string_view text) {
    SettingReader reader(text);
    std::string key, value;
    while (reader.next(key, value)) take(key, value);
}

void PostgisLocation::read_uri(std::string text) {
    const std::string schema = take_schema(text);
    auto settings = postgis_part().settings_of_uri(text);
    if (!settings) refuse("it is no URI of PostgreSQL.");
    for (auto& [key, value] : *settings) take(std::move(key), std::move(value));
    if (!schema.empty()) take("schema", schema);
}

std::string PostgisLocation::masked(std::string text) const {
    for (const std::string& secret : secrets_) replace_all(text, secret, stars);
    return text;
}

}  // namespace io

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace io {

/// "PG:" and what follows.
bool is_postgis_location(std::string_view location);

/// "PG:" and these settings, quoted where they must be.
std::string postgis_location(const std::vector<std::pair<std::string, std::string>>& settings);
/// The same connection, as settings, with this password or without any. Throw io::Error when the
/// text is no connection string, or a URI and libpq cannot be loaded.
std::string with_password(std::string_view location, std::string_view password);
std::string without_password(std::string_view location);

/// A connection string taken apart. It is "PG:" and either settings of libpq, as in
/// "PG:host=db.example dbname=atlas user=anna schema=claim_atlas" or "PG:service=NAME", or a URI,
/// "PG:postgresql://db.example/atlas?schema=claim_atlas". `schema` is ours, everything else
/// libpq's. Source: PostgreSQL 15, section 34.1.1 (Connection Strings).
class PostgisLocation {
 public:
    /// Throws io::Error when the text is no connection string. A URI is taken apart by libpq, which
    /// is loaded for it (postgis_part.hpp); it throws as well when it cannot be.
    explicit PostgisLocation(std::string_view location);

    /// The location as it may be shown: instead of a password there are three stars.
    const std::string& name() const { return name_; }
    const std::string& schema() const { return schema_; }
    const std::vector<std::pair<std::string, std::string>>& settings() const { return settings_; }
    /// A sentence of the server or of libpq with three stars in place of each secret.
    std::string masked(std::string text) const;

 private:
    void take(std::string key, std::string value);
    void read_settings(std::string_view text);
    void read_uri(std::string text);

    std::string name_;
    std::string schema_ = "claim_atlas";
    std::vector<std::pair<std::string, std::string>> settings_;
    std::vector<std::string> secrets_;
};

}  // namespace io

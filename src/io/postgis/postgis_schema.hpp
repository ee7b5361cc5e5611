#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/problem.hpp"
#include "io/postgis/postgis_connection.hpp"

namespace io {

/// The version of the tables, kept in the table `atlas` under “format”. From 2 on claims carry
/// `known_from`.
inline constexpr int postgis_format = 2;

/// The schema that the extension PostGIS lies in. Throws io::Error where it is not installed.
std::string postgis_extension_schema(PostgisConnection& connection);

/// Makes the schema, where there is none, and the tables of an atlas in it. See docs/postgis.md.
/// Throws io::Error when one of the tables exists. Within a transaction.
void make_postgis_tables(PostgisConnection& connection);

/// Throws io::Error with a sentence when the schema holds no atlas, one of a newer program, or
/// something else than ordinary tables under the names of ours.
void check_postgis(PostgisConnection& connection);

/// What of others would run with every edit, each a problem; with one of them the atlas is not to
/// be written.
claims::Problems foreign_code(PostgisConnection& connection);

std::vector<std::string> postgis_columns(PostgisConnection& connection, std::string_view table);

/// The change counter, which every commit moves on.
std::int64_t postgis_revision(PostgisConnection& connection);

}  // namespace io

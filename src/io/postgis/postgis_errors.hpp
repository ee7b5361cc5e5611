#pragma once

#include <string>
#include <string_view>

#include "io/error.hpp"

namespace io {

class PostgisLocation;

/// Rows changed while a transaction was at work; it is to be tried again.
struct PostgisRace : Error {
    using Error::Error;
};

/// Throws what an error of the server means for a person: ConnectionLost, PostgisRace or io::Error.
/// `message` is the server's. Source of the codes: PostgreSQL 15, appendix A.
[[noreturn]] void throw_postgis_error(const PostgisLocation& location, std::string_view code,
                                      const std::string& message, bool is_connected);

/// What a server that gave no connection was asked with.
enum class Password { not_asked_for, missing, given };

/// The server could not be reached, or it refused: throws ConnectionLost or PasswordWanted with
/// libpq's message.
[[noreturn]] void throw_no_connection(const PostgisLocation& location, const std::string& message,
                                      Password password);

}  // namespace io

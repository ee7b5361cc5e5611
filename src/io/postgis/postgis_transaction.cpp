#include "io/error.hpp"
#include "io/postgis/postgis_connection.hpp"

namespace io {

PostgisTransaction::PostgisTransaction(PostgisConnection& connection, For purpose)
    : connection_(connection) {
    connection_.run(purpose == For::writing ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE"
                                            : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

PostgisTransaction::~PostgisTransaction() {
    if (!is_open_ || !connection_.is_connected()) return;
    try {
        connection_.drain();
        connection_.run("ROLLBACK");
    } catch (const Error&) {
        // The server rolls back by itself when the connection ends.
        connection_.disconnect();
    }
}

void PostgisTransaction::commit() {
    connection_.run("COMMIT");
    is_open_ = false;
}

std::string as_text_array(std::span<const std::string> texts) {
    std::string array = "{";
    for (const std::string& text : texts) {
        array += array.size() > 1 ? ",\"" : "\"";
        for (const char c : text) {
            if (c == '"' || c == '\\') array += '\\';
            array += c;
        }
        array += '"';
    }
    return array + "}";
}

}  // namespace io

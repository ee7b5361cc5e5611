#include "io/postgis/postgis_connection.hpp"

#include <fmt/format.h>
#include <libpq-fe.h>
#include <poll.h>

#include <algorithm>

#include "io/postgis/postgis_errors.hpp"
#include "io/progress.hpp"

namespace io {
namespace {

// A dead network is noticed within half a minute. What the user sets comes later and wins.
constexpr std::pair<const char*, const char*> defaults[] = {
    {"connect_timeout", "10"},     {"keepalives_idle", "10"},
    {"keepalives_interval", "5"},  {"keepalives_count", "3"},
    {"tcp_user_timeout", "25000"}, {"fallback_application_name", "Claim Atlas"}};

constexpr const char* session =
    "SET search_path = pg_catalog; SET row_security = off; SET extra_float_digits = 3; "
    "SET standard_conforming_strings = on; SET lock_timeout = '2s'; "
    "SET idle_in_transaction_session_timeout = '1min'; "
    "SELECT set_config('synchronous_commit', 'on', false) "
    "WHERE current_setting('synchronous_commit') = 'off'";

const char* or_empty(const char* text) {
    return text == nullptr ? "" : text;
}

std::vector<const char*> pointers(std::span<const PostgisText> parameters) {
    std::vector<const char*> values;
    for (const PostgisText& parameter : parameters)
        values.push_back(parameter ? parameter->c_str() : nullptr);
    return values;
}

void forget_notice(void*, const PGresult*) {}

}  // namespace

void PostgisConnection::Close::operator()(pg_conn* connection) const {
    PQfinish(connection);
}

void PostgisConnection::connect() {
    if (is_connected()) return;
    connection_.reset();
    std::vector<const char*> keys, values;
    for (const auto& [key, value] : defaults) {
        const bool is_given =
            std::ranges::any_of(location_.settings(),
                                [key = key](const auto& setting) { return setting.first == key; });
        if (is_given) continue;
        keys.push_back(key);
        values.push_back(value);
    }
    for (const auto& [key, value] : location_.settings()) {
        keys.push_back(key.c_str());
        values.push_back(value.c_str());
    }
    keys.push_back("client_encoding");
    values.push_back("UTF8");
    keys.push_back(nullptr);
    values.push_back(nullptr);
    connection_.reset(PQconnectdbParams(keys.data(), values.data(), 0));
    if (!is_connected()) {
        const std::string message = or_empty(PQerrorMessage(connection_.get()));
        const Password password =
            PQconnectionNeedsPassword(connection_.get()) == 1  ? Password::missing
            : PQconnectionUsedPassword(connection_.get()) == 1 ? Password::given
                                                               : Password::not_asked_for;
        connection_.reset();
        throw_no_connection(location_, message, password);
    }
    set_up();
}

void PostgisConnection::set_up() {
    PQsetNoticeReceiver(connection_.get(), &forget_notice, nullptr);
    checked(PQexec(connection_.get(), session));
}

bool PostgisConnection::is_connected() const {
    return connection_ && PQstatus(connection_.get()) == CONNECTION_OK;
}

PostgisResult PostgisConnection::checked(pg_result* raw) {
    PostgisResult result(raw);
    switch (PQresultStatus(raw)) {
        case PGRES_COMMAND_OK:
        case PGRES_TUPLES_OK:
        case PGRES_SINGLE_TUPLE:
        case PGRES_COPY_IN:
            return result;
        default:
            fail(result);
    }
}

void PostgisConnection::fail(const PostgisResult& result) {
    const std::string code = or_empty(PQresultErrorField(result.get(), PG_DIAG_SQLSTATE));
    const char* primary = PQresultErrorField(result.get(), PG_DIAG_MESSAGE_PRIMARY);
    const std::string message =
        primary != nullptr ? primary : or_empty(PQerrorMessage(connection_.get()));
    // A server that ends the connection says why first; the socket may still look whole.
    if (code.starts_with("57P") || code.starts_with("08") || code == "25P03") disconnect();
    throw_postgis_error(location_, code, message, is_connected());
}

void PostgisConnection::send_with(const std::string& sql, std::span<const PostgisText> parameters) {
    const std::vector<const char*> values = pointers(parameters);
    if (PQsendQueryParams(connection_.get(), sql.c_str(), static_cast<int>(values.size()), nullptr,
                          values.data(), nullptr, nullptr, 0) != 1)
        fail(PostgisResult(nullptr));
}

void PostgisConnection::wait() {
    constexpr int patience_ms = 50;
    if (!is_stopped_ && !patience_) return;
    const auto begin = std::chrono::steady_clock::now();
    while (PQisBusy(connection_.get()) == 1) {
        if (is_stopped_ && is_stopped_()) give_up();
        if (patience_ && std::chrono::steady_clock::now() - begin > *patience_) lose_patience();
        pollfd socket{PQsocket(connection_.get()), POLLIN, 0};
        poll(&socket, 1, patience_ms);
        if (PQconsumeInput(connection_.get()) == 0) return;  // the result says why
    }
}

void PostgisConnection::give_up() {
    constexpr std::size_t room = 256;  // for the reason of a failure, of which nothing is made
    char reason[room];
    const std::unique_ptr<PGcancel, void (*)(PGcancel*)> cancel(PQgetCancel(connection_.get()),
                                                                &PQfreeCancel);
    if (cancel) PQcancel(cancel.get(), reason, room);
    disconnect();
    throw Cancelled();
}

void PostgisConnection::lose_patience() {
    disconnect();  // without asking a server to give up that may not hear it
    throw_postgis_error(location_, {}, fmt::format("no answer for {} s", patience_->count()),
                        false);
}

PostgisResult PostgisConnection::run(const std::string& sql,
                                     std::span<const PostgisText> parameters) {
    send_with(sql, parameters);
    wait();
    pg_result* result = PQgetResult(connection_.get());
    if (PQresultStatus(result) != PGRES_COPY_IN) drain();
    return checked(result);
}

void PostgisConnection::send(const std::string& sql, std::span<const PostgisText> parameters) {
    send_with(sql, parameters);
    PQsetSingleRowMode(connection_.get());
}

PostgisResult PostgisConnection::fetch() {
    wait();
    PostgisResult result = checked(PQgetResult(connection_.get()));
    if (result.row_count() == 0) drain();
    return result;
}

void PostgisConnection::drain() {
    while (pg_result* rest = PQgetResult(connection_.get())) {
        if (PQresultStatus(rest) == PGRES_COPY_IN)
            PQputCopyEnd(connection_.get(), "the rest was not sent");
        PQclear(rest);
    }
}

void PostgisConnection::put_copy_data(std::string_view lines) {
    if (PQputCopyData(connection_.get(), lines.data(), static_cast<int>(lines.size())) != 1)
        fail(PostgisResult(nullptr));
}

void PostgisConnection::end_copy() {
    if (PQputCopyEnd(connection_.get(), nullptr) != 1) fail(PostgisResult(nullptr));
    wait();
    checked(PQgetResult(connection_.get()));
    drain();
}

std::string PostgisConnection::quoted(std::string_view name) const {
    char* quoted = PQescapeIdentifier(connection_.get(), name.data(), name.size());
    if (quoted == nullptr)
        throw_postgis_error(location_, "", or_empty(PQerrorMessage(connection_.get())),
                            is_connected());
    std::string text = quoted;
    PQfreemem(quoted);
    return text;
}

std::string PostgisConnection::table(std::string_view name) const {
    return quoted(location_.schema()) + "." + quoted(name);
}

}  // namespace io

#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "io/postgis/postgis_result.hpp"
#include "io/server/postgis_location.hpp"

struct pg_conn;

namespace io {

/// A connection to a server. Functions, operators and tables are only found where they are named
/// with their schema, so that nobody can put others in their place; rows that a policy of the
/// server would hide are an error, not a gap.
class PostgisConnection {
 public:
    /// Does not connect yet.
    explicit PostgisConnection(PostgisLocation location) : location_(std::move(location)) {}

    const PostgisLocation& location() const { return location_; }

    /// Connects where there is no connection or it was lost. Throws ConnectionLost when the server
    /// cannot be reached, io::Error when it refuses.
    void connect();
    bool is_connected() const;
    void disconnect() { connection_.reset(); }

    /// From now on each wait for an answer asks this now and then. When it says yes, the server is
    /// told to give up, the connection is closed, and io::Cancelled is thrown.
    void stop_when(std::function<bool()> is_stopped) { is_stopped_ = std::move(is_stopped); }

    /// How long each answer is waited for from now on. Then the connection is closed, and
    /// ConnectionLost is thrown: what the server was asked to do may have been done or not.
    void wait_at_most(std::optional<std::chrono::seconds> patience) { patience_ = patience; }

    /// Runs one statement with the parameters $1, $2, …. Throws ConnectionLost or io::Error.
    PostgisResult run(const std::string& sql, std::span<const PostgisText> parameters = {});
    PostgisResult run(const std::string& sql, std::initializer_list<PostgisText> parameters) {
        return run(sql, std::span(parameters.begin(), parameters.size()));
    }

    /// Sends a query whose rows are fetched one by one; the next statement only after the last row.
    void send(const std::string& sql, std::span<const PostgisText> parameters);
    /// One row, or a result without rows at the end.
    PostgisResult fetch();
    /// Forgets rows that were not fetched, and ends a COPY that was not ended.
    void drain();

    /// Sends rows after “COPY … FROM STDIN”, in the text format.
    void put_copy_data(std::string_view lines);
    void end_copy();

    /// “name” as SQL wants it.
    std::string quoted(std::string_view name) const;
    /// The schema's table as SQL names it.
    std::string table(std::string_view name) const;

 private:
    PostgisResult checked(pg_result* result);
    void send_with(const std::string& sql, std::span<const PostgisText> parameters);
    void wait();
    void give_up();
    [[noreturn]] void lose_patience();
    [[noreturn]] void fail(const PostgisResult& result);
    void set_up();

    struct Close {
        void operator()(pg_conn* connection) const;
    };
    PostgisLocation location_;
    std::unique_ptr<pg_conn, Close> connection_;
    std::function<bool()> is_stopped_;
    std::optional<std::chrono::seconds> patience_;
};

/// How long a window waits.
inline constexpr std::optional window_patience = std::chrono::seconds(20);

/// As long as it lives each answer is waited for no longer than that; without an end where nothing
/// is given.
class PostgisPatience {
 public:
    PostgisPatience(PostgisConnection& connection, std::optional<std::chrono::seconds> patience)
        : connection_(connection) {
        connection_.wait_at_most(patience);
    }
    ~PostgisPatience() { connection_.wait_at_most(std::nullopt); }
    PostgisPatience(const PostgisPatience&) = delete;
    PostgisPatience& operator=(const PostgisPatience&) = delete;

 private:
    PostgisConnection& connection_;
};

/// A transaction that is rolled back unless it was committed.
class PostgisTransaction {
 public:
    enum class For { reading, writing };
    /// Both see the tables as they are at the first statement that reads.
    PostgisTransaction(PostgisConnection& connection, For purpose);
    ~PostgisTransaction();
    PostgisTransaction(const PostgisTransaction&) = delete;
    PostgisTransaction& operator=(const PostgisTransaction&) = delete;
    void commit();

 private:
    PostgisConnection& connection_;
    bool is_open_ = true;
};

/// {"a","b"}, a parameter to be cast to text[].
std::string as_text_array(std::span<const std::string> texts);

}  // namespace io

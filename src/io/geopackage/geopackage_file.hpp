#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/geopackage/geopackage_statement.hpp"

struct sqlite3;

namespace io {

/// A connection to a GeoPackage. Nothing in the file can run code: views are off, the schema is not
/// trusted, and triggers may only look after the spatial index and the row counts that other
/// programs keep (anything else they try is refused).
///
/// It works with a rollback journal, not a write-ahead log: an atlas is then one file, which can be
/// copied, mailed and kept in a shared folder, and can be read where nothing may be written.
class GeopackageFile {
 public:
    /// Opens for writing where file and folder allow it, otherwise for reading. Throws io::Error.
    static GeopackageFile open(const std::filesystem::path& path);
    /// For one thread at a time, and the faster for it.
    static GeopackageFile open_for_reading(const std::filesystem::path& path);
    /// A new file that nobody else may see yet: fast, not safe against a crash.
    static GeopackageFile build(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return path_; }
    sqlite3* connection() const { return connection_.get(); }
    bool is_read_only() const { return is_read_only_; }
    /// From now on a commit is on the disk when it returns.
    void make_durable() const;
    /// A write that was interrupted when the program or the computer stopped waits to be undone;
    /// the first read does so. Ask before it.
    bool has_interrupted_write() const;

    /// Fills the bytes with those of the file that begin there, within a transaction. Throws
    /// io::Error.
    void read_bytes(std::size_t begin, std::span<std::uint8_t> bytes) const;

    /// All of it as it is now, with what a log beside it holds: a program that has it open, as QGIS
    /// does, may have written there alone. Throws io::Error.
    std::vector<std::uint8_t> bytes() const;

    void run(const char* sql) const;
    std::int64_t integer(std::string_view sql) const;  ///< of a query that gives one number
    std::int64_t last_row() const;                     ///< fid of the row inserted last
    std::int64_t changed_rows() const;                 ///< by the statement run last

    /// Throws an io::Error with the sentence for an error of SQLite.
    [[noreturn]] void fail(int result) const;

 private:
    GeopackageFile(const std::filesystem::path& path, int flags);
    void connect(int flags);
    void protect();

    struct Close {
        void operator()(sqlite3* connection) const;
    };
    std::filesystem::path path_;
    std::unique_ptr<sqlite3, Close> connection_;
    bool is_read_only_ = false;
};

/// While it lives, a long statement asks now and then whether to stop; it ends with Cancelled then.
class GeopackageStop {
 public:
    GeopackageStop(const GeopackageFile& file, std::function<bool()> is_stopped);
    ~GeopackageStop();
    GeopackageStop(const GeopackageStop&) = delete;
    GeopackageStop& operator=(const GeopackageStop&) = delete;

 private:
    const GeopackageFile& file_;
    std::function<bool()> is_stopped_;
};

/// A transaction that is rolled back unless it was committed.
class GeopackageTransaction {
 public:
    enum class For { reading, writing };
    GeopackageTransaction(const GeopackageFile& file, For purpose);
    ~GeopackageTransaction();
    GeopackageTransaction(const GeopackageTransaction&) = delete;
    GeopackageTransaction& operator=(const GeopackageTransaction&) = delete;
    void commit();

 private:
    const GeopackageFile& file_;
    bool is_open_ = true;
};

/// "name" as SQL wants it.
std::string quoted_identifier(std::string_view name);

}  // namespace io

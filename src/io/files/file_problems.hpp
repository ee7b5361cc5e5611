#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "claims/problem.hpp"

namespace io {

/// The problems of one file while it is read. Every problem counts, but only the `most` that stand
/// first in it are kept in full: a file with thousands of bad rows has one fault, not thousands.
class FileProblems {
 public:
    static constexpr std::size_t most = 100;

    /// `file` as the user would recognise it; `unit` is what is numbered: "line", "feature".
    FileProblems(std::string file, std::string unit);

    const std::string& file() const { return file_; }
    const std::string& unit() const { return unit_; }
    std::size_t count() const { return count_; }

    void add(std::string sentence) { add(0, std::move(sentence)); }
    /// Number 0 concerns the whole file; `event_id` is of the event that it is about, if it is
    /// about one.
    void add(std::size_t number, std::string sentence, std::string_view event_id = {});

    /// Those that concern the whole file.
    std::vector<std::string> of_whole_file() const;

    /// Appends the problems in the order of the file, with a closing sentence for those not kept.
    void append_to(claims::Problems& problems) const;

 private:
    struct Entry {
        std::size_t number;
        std::string sentence, event_id;
    };
    std::string file_;
    std::string unit_;
    std::vector<Entry> kept_;
    std::size_t count_ = 0;
};

/// Appends what was found in a file by other means, as many of it as a FileProblems keeps.
void append_most(claims::Problems found, claims::Problems& problems);

}  // namespace io

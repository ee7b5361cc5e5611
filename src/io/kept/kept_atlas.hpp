#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "io/atlas/read_atlas.hpp"
#include "io/evidence/late_prints.hpp"
#include "io/kept/atlas_stamp.hpp"
#include "io/progress.hpp"

namespace io {

/// A large atlas in files as it was read, with its fingerprints, kept in a file of its own, so that
/// it is there at once when it is read again. It counts as long as nothing that the file system
/// says of the atlas's files and of the program (size, times, number) has changed. It is locked
/// with a key that is made of that and of pieces of these files: who has never read the atlas
/// cannot read what is kept of it, and what is damaged does not count.
class KeptAtlas {
 public:
    /// What is worth it, and safe.
    struct Limits {
        std::size_t least_bytes = std::size_t{16} << 20U;  ///< less is read in a moment
        /// Between two changes that the file system can tell apart. FAT takes longest.
        std::chrono::milliseconds tick = std::chrono::seconds(2);
    };
    /// Keeps nothing.
    KeptAtlas() = default;
    /// Of the atlas at `location`, a folder of tables or a workspace; its file lies in `cache`.
    KeptAtlas(const std::string& location, const std::filesystem::path& cache);
    KeptAtlas(const std::string& location, const std::filesystem::path& cache,
              const Limits& limits);

    using Read = std::function<AtlasReading()>;
    /// What is kept of a folder or, where that does not count, what `read` reads.
    AtlasReading or_read(const Read& read, const Progress& progress);
    /// The same of a workspace in whose file nobody writes meanwhile. It is looked at by `slice`
    /// alone: to open and close it would end the locks that SQLite holds for this process.
    /// Source: https://www.sqlite.org/howtocorrupt.html, section 2.2.
    AtlasReading or_read(const Read& read, const ReadSlice& slice, const Progress& progress);

    /// Whether something was read that could be kept: not from files that had just changed.
    bool is_to_be_kept() const { return reading_.atlas != nullptr; }
    /// Keeps what was read, if anything, with the fingerprints of `prints` or its own. Not where
    /// the files have changed meanwhile, nor where the disk has little room; what cannot be written
    /// is left, and the next reading takes as long as this one. Of many kept ones the longest
    /// unused go. Throws Cancelled when `progress`, which is told by several threads, stops it;
    /// nothing is left behind then.
    void keep(const LatePrints& prints, const Progress& progress = {}) const;
    void keep(const Progress& progress) const;

 private:
    /// `secret` gives what the key is made of besides the stamp.
    AtlasReading or_read(const Read& read, const std::function<std::string()>& secret,
                         const Progress& progress);
    void look_at_files();
    std::optional<AtlasReading> kept(const Progress& progress) const;

    Limits limits_;
    std::string location_;                      ///< as it was given
    std::filesystem::path cache_;               ///< empty: nothing is kept
    std::filesystem::path file_;                ///< in the cache
    std::vector<std::filesystem::path> files_;  ///< of the atlas
    std::string stamp_, secret_;                ///< of these before they were read; or empty
    AtlasReading reading_;
};

}  // namespace io

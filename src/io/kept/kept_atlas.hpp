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

namespace io {

/// A large atlas in files as it was read, with its fingerprints, kept in a file of its own, so that
/// it is there at once when it is read again. It counts as long as nothing that the file system
/// says of the atlas's files and of the program (size, times, number) has changed. It is locked
/// with a key that is made of that and of the content of these files: who cannot read the atlas
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

    /// What is kept or, where that does not count, what `read` reads. Whoever can change the files
    /// without changing their times, as a database in the middle of a write, is not to do so
    /// meanwhile.
    AtlasReading or_read(const std::function<AtlasReading()>& read);

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
    std::optional<AtlasReading> kept() const;

    Limits limits_;
    std::string location_;                      ///< as it was given
    std::filesystem::path path_;                ///< the same from the root on
    std::filesystem::path file_;                ///< empty: nothing is kept
    std::vector<std::filesystem::path> files_;  ///< of the atlas
    std::string stamp_;                         ///< of these before they were read
    AtlasReading reading_;
};

}  // namespace io

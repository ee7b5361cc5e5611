#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "app/series/series_target.hpp"
#include "io/files/new_path.hpp"

namespace app {

/// The pictures of a series as one file that tells what each of them shows.
class SeriesInOneFile {
 public:
    explicit SeriesInOneFile(io::Form form) : form_(form) {}
    SeriesInOneFile(const SeriesInOneFile&) = delete;
    SeriesInOneFile& operator=(const SeriesInOneFile&) = delete;
    virtual ~SeriesInOneFile() = default;

    // As those of SeriesTarget.
    void begin(const Staging& staging, const std::vector<SeriesFrame>& frames);
    void draw(std::size_t number, PictureMaker& maker, const session::Session& session,
              const PictureStyle& style, const io::Progress& progress);

    /// What the file says that it was drawn from, when all pictures have been.
    io::Evidence evidence() const;
    /// The file's bytes, once.
    virtual std::vector<std::uint8_t> finish(const io::Evidence& evidence) = 0;

 protected:
    /// The view of the first picture.
    const session::View& first_view() const { return *first_view_; }

 private:
    virtual void begin_pictures(const Staging& staging, const std::vector<SeriesFrame>& frames) = 0;
    virtual void draw_picture(std::size_t number, PictureMaker& maker,
                              const session::Session& session, const PictureStyle& style,
                              const io::Progress& progress) = 0;
    void note(std::size_t number, PictureMaker& maker, const session::Session& session,
              const PictureStyle& style);

    const io::Form form_;
    std::shared_ptr<const claims::Atlas> atlas_;
    std::shared_ptr<const io::LatePrints> prints_;
    geo::Viewport whole_;
    std::mutex mutex_;  ///< for what follows
    io::Evidence evidence_;
    std::vector<claims::EventRow> visible_;  ///< in any of the pictures
    std::optional<session::View> first_view_;
};

/// Draws a series for such a file, which is there as bytes at the end.
class SeriesBytes : public SeriesTarget {
 public:
    explicit SeriesBytes(std::unique_ptr<SeriesInOneFile> series) : series_(std::move(series)) {}

    void begin(const Staging& staging, const std::vector<SeriesFrame>& frames) override;
    void draw(std::size_t number, PictureMaker& maker, const session::Session& session,
              const PictureStyle& style, const io::Progress& progress) override;
    void finish() override;
    const std::vector<std::uint8_t>& bytes() const { return bytes_; }

 private:
    std::unique_ptr<SeriesInOneFile> series_;
    std::vector<std::uint8_t> bytes_;
};

/// The same, and gives the file its name.
class SeriesFile final : public SeriesBytes {
 public:
    /// Throws io::FileError when the file is there already.
    SeriesFile(const std::filesystem::path& file, std::unique_ptr<SeriesInOneFile> series);

    void finish() override;

 private:
    io::NewPath file_;
};

}  // namespace app

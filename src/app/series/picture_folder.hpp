#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/series/series_target.hpp"
#include "io/files/new_path.hpp"

namespace app {

/// The pictures of a series as files in a new folder.
class PictureFolder final : public SeriesTarget {
 public:
    /// Throws io::FileError when the folder is there already.
    PictureFolder(const std::filesystem::path& folder, PictureFormat format);

    void begin(const Staging& staging, const std::vector<SeriesFrame>& frames) override;
    void draw(std::size_t number, PictureMaker& maker, const session::Session& session,
              const PictureStyle& style, const io::Progress& progress) override;
    void finish() override { folder_.finish(); }

 private:
    io::NewPath folder_;
    PictureFormat format_;
    std::vector<std::string> names_;  ///< of the files
};

}  // namespace app

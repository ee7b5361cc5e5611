#pragma once

#include <filesystem>

namespace platform {

/// Where things go, by the XDG base directory and user directory specifications.
/// Sources: https://specifications.freedesktop.org/basedir-spec/,
/// https://www.freedesktop.org/wiki/Software/xdg-user-dirs/
std::filesystem::path settings_folder();  ///< ~/.config/claim-atlas
std::filesystem::path state_folder();     ///< ~/.local/state/claim-atlas
std::filesystem::path
cache_folder();  ///< ~/.cache/claim-atlas, which may be emptied; empty: nowhere
std::filesystem::path home_folder();
std::filesystem::path documents_folder();  ///< the user's documents, or home where none is set
std::filesystem::path pictures_folder();   ///< the user's pictures, or home where none is set

}  // namespace platform

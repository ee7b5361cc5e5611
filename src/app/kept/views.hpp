#pragma once

#include <string>
#include <vector>

#include "io/view/view_json.hpp"
#include "session/session.hpp"

namespace app {

session::SavedView to_session(const io::NamedView& view);
io::NamedView to_file(const session::SavedView& view);
/// A view without a name, as part of a file.
io::Json view_json(const session::View& view);

/// The views in the folder `views` of the settings, by name. A file that is no view is left out and
/// named in `problems`.
std::vector<session::SavedView> saved_views(std::vector<std::string>& problems);
/// In place of one of the same name. Throws io::Error with a sentence.
void save_view(const session::SavedView& view);
void remove_view(const std::string& name);

}  // namespace app

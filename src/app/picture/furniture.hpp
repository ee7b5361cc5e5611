#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/picture/picture_style.hpp"
#include "render/scene.hpp"
#include "session/session.hpp"

namespace app {

/// What a picture of one of the session's sheets says about itself: title, legend of the visible
/// statuses, dates, the filter in words with counts, and what is not in the picture.
render::Furniture furniture_of(const session::Session& session, const session::Sheet& sheet,
                               const PictureStyle& style);

/// "Filter: kind attack; on 11 October 2020", as it stands among the notes; empty for no parts.
std::string filter_note(const std::vector<std::string>& parts);

/// Whose words these are, and of which atlas. Nobody is to take what the author of a picture says
/// for the atlas' words, so that stands with the title, whatever else is left out.
std::string author_in_words(const io::ToldStep& own, const std::string& atlas_title);

/// What the author of a picture says in it; nothing where that is blank.
std::optional<io::ToldStep> author_words(const session::PictureWords& words);

/// The words of the step of a narrative that the session tells; else those that its picture has of
/// its own.
std::optional<io::ToldStep> told_words(const session::Session& session);

}  // namespace app

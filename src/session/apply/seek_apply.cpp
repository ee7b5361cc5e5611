#include "session/apply/explorer.hpp"

namespace session {
void Session::Explorer::operator()(const Seek& seek) {
    s.sought_ = seek.text;
    s.hits_ = s.is_open(Panel::seek) ? search(s, seek.text, most_hits) : std::vector<Hit>();
}

}  // namespace session

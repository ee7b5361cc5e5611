#pragma once

#include <string>

#include "session/session.hpp"

namespace session {

// Why a command can do nothing now, as a sentence; empty where it can. See Command::why_not.

std::string nothing_to_save(const Session& s);
std::string nothing_to_undo(const Session& s);
std::string nothing_to_redo(const Session& s);
std::string no_event_selected(const Session& s);
std::string nothing_to_delete(const Session& s);
std::string nothing_to_keep(const Session& s);
std::string no_event_listed(const Session& s);
std::string no_event_placed(const Session& s);
std::string no_card_open(const Session& s);
std::string no_two_sides(const Session& s);
std::string no_zoom(const Session& s, double levels);
std::string no_scale(const Session& s, double scale);
std::string no_narrative_to_play(const Session& s);
std::string no_further_step(const Session& s, int by);
std::string no_narrative_told(const Session& s);
std::string no_time_chosen(const Session& s);
std::string no_day_of_knowledge(const Session& s);

}  // namespace session

#pragma once

#include <cstddef>
#include <functional>

namespace io {

/// Of the machine; at least 1.
std::size_t core_count();

/// Makes the threads that stand ready from then on, one for each core of the machine but that of
/// whoever asks, at least one, and rest until there is work for them; says how many they are. None
/// could begin while the system loads a library, since glibc holds dl_load_tls_lock for that long:
/// of a start a quarter, for the graphics driver.
std::size_t stand_ready();

/// The next of those threads that is free does the work, which throws nothing. Work is begun in the
/// order in which it was left, perhaps never, and may leave further work; waiting for it is the
/// matter of whoever leaves it (see Ahead).
void leave_to_threads(std::function<void()> work);

/// Does such work, too, until it is over, which some such work brings about: for whoever waits for
/// it and may take as long as other work takes.
void help_until(const std::function<bool()>& is_over);

}  // namespace io

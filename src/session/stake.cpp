#include "session/stake.hpp"

namespace session {

const char* Stake::in_words() const {
    if (written) return "An event in the form is not kept yet.";
    return unsaved != nullptr ? "The last change is not saved." : nullptr;
}

bool operator==(const Stake& a, const Stake& b) {
    if (a.written.has_value() != b.written.has_value() || a.unsaved != b.unsaved) return false;
    return !a.written || claims::same(*a.written, *b.written);
}

}  // namespace session

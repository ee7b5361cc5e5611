#pragma once

#include "claims/draft.hpp"

namespace claims {

/// Two records of one event as one: the fields of `keep`, filled up from `other` where they are
/// empty, both notes, and every claim of both. Claims of `other` keep their ids.
EventDraft merged(const EventDraft& keep, const EventDraft& other);

}  // namespace claims

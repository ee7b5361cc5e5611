"""What the edits of commit_loop.cpp make of a workspace, to hold what is found against."""

CLAIMS = 3


def after_edit(events, step):
    """What one edit makes of the events, a dict in their order."""
    events = dict(events)
    if step % 7 == 6:
        events.pop(f"e{(step + 10) % 20}", None)
    else:
        events[f"e{step % 20}"] = step
    return events


class EditRecord:
    """The edits that were acknowledged so far."""

    def __init__(self):
        self.events, self.last, self.acknowledged = {}, 0, 0

    def state(self):
        return "".join(f"{key}={step}:{CLAIMS} " for key, step in self.events.items())

    def check(self, test, kill, step, state):
        """What was found after a kill must be all that was acknowledged."""
        # The edit after the last acknowledged one may have been written, too.
        if int(step) == self.last + 1:
            self.add([self.last + 1])
        test.assertEqual(int(step), self.last, f"after kill {kill}")
        test.assertEqual(state, self.state(), f"after kill {kill}")

    def add(self, steps):
        for self.last in steps:
            self.events = after_edit(self.events, self.last)

    def acknowledge(self, steps):
        self.add(steps)
        self.acknowledged += len(steps)

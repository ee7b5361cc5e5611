#pragma once

namespace ui {

/// How the columns of the event list share its width, at 100 %. A column of no width is left out.
struct ListColumns {
    float status, when, place, title_due;

    bool has_status_words() const;
    bool has_dates_in_figures() const;
    bool has_all() const { return place > 0; }
};

/// The title has what it is due; the others give way to it, those that tell most last. Without
/// words the status is its mark alone, and the shortest dates are in figures.
const ListColumns& list_columns_for(float width_at_100);

/// In the table that was begun.
void set_up_list_columns(const ListColumns& columns, float scale);

}  // namespace ui

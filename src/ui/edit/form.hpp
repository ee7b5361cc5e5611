#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/draft.hpp"
#include "ui/frame.hpp"

namespace ui {

/// What the rows of a form share. `prefix` goes before the names of fields: "claims.2.".
struct Form {
    Frame& frame;
    const std::vector<claims::FieldProblem>& problems;
    std::string prefix;
};

/// A word that can be chosen, and how it is shown.
struct Option {
    std::string value;
    std::string words;
};

// One row each: the label, the field, and beneath it what is wrong with it. `field` is the name of
// the column, which is the identity too. They return whether the value changed.

bool text_row(const Form& form, const char* label, const char* field, std::string& value,
              const char* hint = "");
/// Several lines.
bool long_text_row(const Form& form, const char* label, const char* field, std::string& value);
/// An EDTF date; how it is understood is shown beneath ("summer 2014").
bool date_row(const Form& form, const char* label, const char* field, std::string& value);
/// A number; NaN stands for an empty field. What is no number goes to `unread`, and the value
/// stays.
bool number_row(const Form& form, const char* label, const char* field, double& value,
                std::vector<claims::Unread>& unread, const char* hint = "");
/// One of the options.
bool choice_row(const Form& form, const char* label, const char* field, std::string& value,
                const std::vector<Option>& options);
/// The same without the label, `width` wide at 100 %; `name` is the identity.
bool choice_field(const Frame& frame, const char* name, std::string& value,
                  const std::vector<Option>& options, float width);
/// Free text, with options to take over.
bool suggestion_row(const Form& form, const char* label, const char* field, std::string& value,
                    const std::vector<Option>& options, const char* hint = "");

/// The parts of which rows are made, for rows of their own kind.
void label_of_row(const Form& form, const char* label);
void problem_of_row(const Form& form, const char* field, bool is_empty);

}  // namespace ui

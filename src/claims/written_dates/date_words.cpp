#include "claims/written_dates/date_words.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "claims/filter/filter.hpp"

namespace claims {
namespace {

constexpr std::array<std::string_view, 78> weekdays{
    "monday",   "mon",         "tuesday",   "tue",         "tues",      "wednesday", "wed",
    "thursday", "thu",         "thur",      "thurs",       "friday",    "fri",       "saturday",
    "sat",      "sunday",      "sun",       "понедельник", "пн",        "вторник",   "вт",
    "среда",    "ср",          "четверг",   "чт",          "пятница",   "пт",        "суббота",
    "сб",       "воскресенье", "вс",        "pazartesi",   "sali",      "carsamba",  "persembe",
    "cuma",     "cumartesi",   "pazar",     "cersenbe",    "cume",      "senbe",     "bazar",
    "montag",   "dienstag",    "mittwoch",  "donnerstag",  "freitag",   "samstag",   "sonnabend",
    "sonntag",  "lundi",       "mardi",     "mercredi",    "jeudi",     "vendredi",  "samedi",
    "dimanche", "երկուշաբթի",  "երեքշաբթի", "չորեքշաբթի",  "հինգշաբթի", "ուրբաթ",    "շաբաթ",
    "կիրակի",   "პარასკევი",   "შაბათი",    "ორშაბათი",    "სამშაბათი", "ოთხშაბათი", "ხუთშაბათი",
    "კვირა",    "mo",          "di",        "mi",          "do",        "fr",        "sa",
    "so"};

struct SeasonWord {
    std::string_view word;
    unsigned season;
};
constexpr std::array<SeasonWord, 36> seasons{
    {{"spring", 21}, {"весна", 21},   {"весной", 21},    {"весны", 21},    {"ilkbahar", 21},
     {"bahar", 21},  {"գարուն", 21},  {"გაზაფხული", 21}, {"fruhling", 21}, {"printemps", 21},
     {"summer", 22}, {"лето", 22},    {"летом", 22},     {"лета", 22},     {"yay", 22},
     {"ամառ", 22},   {"ზაფხული", 22}, {"sommer", 22},    {"ete", 22},      {"autumn", 23},
     {"fall", 23},   {"осень", 23},   {"осенью", 23},    {"осени", 23},    {"sonbahar", 23},
     {"payiz", 23},  {"աշուն", 23},   {"შემოდგომა", 23}, {"herbst", 23},   {"automne", 23},
     {"winter", 24}, {"зима", 24},    {"зимой", 24},     {"зимы", 24},     {"ձմեռ", 24},
     {"hiver", 24}}};

constexpr std::array<std::string_view, 12> abouts{
    "c",  "ca",    "circa",    "about",    "around",  "approx", "approximately",
    "ок", "около", "примерно", "yaklasik", "texminen"};

std::size_t end_of_word(std::string_view text) {
    return std::min(text.find_first_of(" ,.0123456789"), text.size());
}

std::string_view behind(std::string_view text, std::size_t size) {
    const std::size_t next = text.find_first_not_of(" ,.", size);
    return next == std::string_view::npos ? std::string_view() : text.substr(next);
}

}  // namespace

bool is_weekday(std::string_view folded) {
    return std::ranges::find(weekdays, folded) != weekdays.end();
}

unsigned season_of_word(std::string_view folded) {
    const auto at = std::ranges::find(seasons, folded, &SeasonWord::word);
    return at == seasons.end() ? 0 : at->season;
}

std::string_view without_weekday(std::string_view text) {
    const std::size_t end = end_of_word(text);
    if (end == 0 || !is_weekday(folded(text.substr(0, end)))) return text;
    return behind(text, end);
}

std::string_view without_about(std::string_view text) {
    for (const std::string_view mark : {"~", "≈"})
        if (text.starts_with(mark)) return behind(text, mark.size());
    const std::size_t end = end_of_word(text);
    if (end == 0 || end == text.size()) return text;
    const std::string word = folded(text.substr(0, end));
    return std::ranges::find(abouts, word) == abouts.end() ? text : behind(text, end);
}

}  // namespace claims

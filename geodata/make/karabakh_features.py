"""Features of the former Nagorno-Karabakh oblast, the 1994 line of contact and what lay behind it."""
import os

from common import label, read
from karabakh import behind_line, oblast

REPORT = "IANS report of 12 October 2020, quoting Xinhua"
LINES = "Natural Earth 1:10m"
OBLAST_NOTE = ("Internationally recognised as part of Azerbaijan; in October 2020 mostly governed "
               "by the Republic of Artsakh, de facto independent, with an ethnic Armenian majority.")
SHAPE_NOTE = ("The shape is that of the former Nagorno-Karabakh Autonomous Oblast of the Azerbaijan "
              "SSR (1923–1991).")
BEHIND_NOTE = ("Part of Azerbaijan by its internationally recognised borders. From the ceasefire of "
               "May 1994 until autumn 2020 it lay west of the line of contact and was not under "
               "Azerbaijan's control; it takes in most of the former oblast. Drawn from the line "
               "of contact to Azerbaijan's borders with Armenia and Iran; generalised.")


def features(scratch, results):
    """(areas, lines)."""
    azerbaijan = next(g for f, g in read(os.path.join(results, "countries.shp"))
                      if f["id"] == "azerbaijan")
    shape, border = oblast(scratch)
    behind, contact = behind_line(scratch, azerbaijan)
    was_oblast = {"valid_from": "1923-07-07", "valid_to": "1991-11-26"}
    was_line = {"valid_from": "1994-05", "valid_to": "2020-11"}
    areas = [
        {"geometry": shape, "id": "nagorno-karabakh-oblast", "name": "Nagorno-Karabakh",
         "name_en": "Nagorno-Karabakh", "name_az": "Dağlıq Qarabağ", "name_hy": "Լեռնային Ղարաբաղ",
         "name_ru": "Нагорный Карабах", "name_ka": "მთიანი ყარაბაღი", "name_tr": "Dağlık Karabağ",
         "kind": "disputed_region", "note": f"{OBLAST_NOTE} {SHAPE_NOTE}", "source": REPORT,
         "rank": 0, **was_oblast, **label(46.78, 39.93)},
        {"geometry": behind, "id": "behind-line-of-contact-1994",
         "name": "Area behind the 1994 line of contact",
         "name_en": "Area behind the 1994 line of contact", "kind": "behind_line_of_contact",
         "note": BEHIND_NOTE, "source": LINES, "rank": 1, **was_line}]
    lines = [
        *({"geometry": line, "id": "oblast-border", "name": "Former Nagorno-Karabakh oblast",
           "kind": "oblast_border", "note": "Border of the Nagorno-Karabakh Autonomous Oblast.",
           "source": LINES, "rank": 1, **was_oblast} for line in border),
        {"geometry": contact, "id": "line-of-contact-1994", "name": "Line of contact 1994–2020",
         "name_en": "Line of contact 1994–2020", "kind": "line_of_contact",
         "note": "Line along which the ceasefire of May 1994 left the forces; generalised.",
         "source": LINES, "rank": 0, **was_line}]
    return areas, lines

/**
 * Past forms of irregular verbs, lower-case.
 * Policy: only forms that differ from the present and are hardly ever nouns.
 * Source: written for this project from general knowledge of English.
 */
export const irregularPast: ReadonlySet<string> = new Set(
  `was were had did said told came rose fell began made took went saw gave held met won lost sold bought left got became wrote grew led built spoke stood found
   paid sent kept thought brought felt meant sought taught caught fought drew drove flew knew threw blew broke chose froze stole swore tore wore woke hid bit sank
   drank sang rang sprang shrank swam ran spent lent bent slept swept wept dealt heard laid lay shot struck stuck swung hung dug fled fed bred bled slid spun strode
   withdrew overtook undertook understood withheld foresaw forgave outgrew overcame mistook arose awoke bore sat shook lit rode shone`.split(
    /\s+/,
  ),
)

/** Third persons of verbs that news uses for what is arranged ("the fund closes on Friday"), lower-case; the same policy and source. */
export const arrangedPresent: ReadonlySet<string> = new Set(
  `begins starts opens closes ends meets reports votes returns resumes faces expires takes comes goes runs plays hosts retires leaves joins arrives departs becomes
   moves holds releases publishes announces launches unveils visits travels flies heads decides rules hears sits gathers considers gets gives makes appears speaks
   addresses lapses lasts falls matures pays sails sets enters steps wants hopes plans aims expects intends needs has wins airs premieres debuts concludes finishes
   completes continues extends switches rises cuts raises sells buys lists trades`.split(/\s+/),
)

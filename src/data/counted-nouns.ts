/**
 * Nouns and units that are counted, lower-case: a number right before one is no year and no day of the month ("2000 jobs", "Dec 10 barrels").
 * Policy: plurals and units that news gives figures for; only words that do not follow a year or day otherwise.
 * Source: written for this project from general knowledge of English.
 */
export const countedNouns: ReadonlySet<string> = new Set(
  `jobs people workers employees votes shares men women troops soldiers students points miles metres meters km kilometers kilometres
   feet ft pounds dollars euros tonnes tons barrels units homes houses items members patients cases deaths percent per % $ million
   billion hours hrs h gmt utc est copies cars vehicles seats square sq kg mg ml mm cm m calories rpm mhz gb mb hp cc acres hectares
   words pages times pieces rooms guests fans spectators visitors subscribers users stores branches staff years days weeks months
   quarters minutes seconds companies firms schools children francs yen yuan rupees marks pesos lire roubles rubles households
   passengers flights animals cattle sheep birds trees`.split(/\s+/),
)

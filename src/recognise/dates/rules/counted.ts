/** Nouns that are counted: a number before them is no year and no day of the month ("2000 jobs", "March 5 percent"). Written for this project. */
export const counted: ReadonlySet<string> = new Set(
  `jobs people workers employees votes shares men women troops soldiers students points miles metres meters km kilometers kilometres feet ft pounds
   dollars euros tonnes tons barrels units homes houses items members patients cases deaths percent per % $ million billion hours hrs h gmt utc est
   copies cars vehicles seats square sq kg mg ml mm cm m calories rpm mhz gb mb hp cc vehicles acres hectares words pages times pieces rooms guests
   fans spectators visitors subscribers users stores branches staff years days weeks months quarters minutes seconds companies firms schools
   children francs yen yuan rupees marks pesos lire roubles rubles households passengers flights animals cattle sheep birds trees`.split(
    /\s+/,
  ),
)

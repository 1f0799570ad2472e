/**
 * Verbs that give somebody's words, as they are written beside a quotation, lower case. Source: general knowledge of news style.
 * Policy: verbs whose object is what was said; "smiled" and "nodded" are left out.
 */
export const speechVerbs: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells tell telling added adds adding wrote writes writing write written tweeted tweets posted posts asked asks replied replies answered answers responded responds announced announces claimed claims claiming argued argues arguing ' +
    'explained explains explaining noted notes noting continued continues insisted insists insisting warned warns warning commented comments stated states stating reported reports reporting recalled recalls recalling remembered testified testifies recall declared declares ' +
    'conceded concedes acknowledged acknowledges acknowledging admitted admits admitting joked jokes joking quipped predicted predicts predicting concluded concludes called calls calling described describes describing observed observes ' +
    'complained complains shouted whispered muttered murmured cried exclaimed laughed sighed snapped suggested suggests suggesting stressed stresses emphasized emphasised reiterated reiterates repeated promised promises pledged vowed urged urges ' +
    'maintained maintains asserted asserts remarked remarks mused muses lamented laments countered counters denied denies confirmed confirms advised advises cautioned cautions believes thinks thought read reads put puts went goes dubbed labelled labeled branded ' +
    'termed wondered wonders alleged alleges contended contends boasted boasts began begins concurred agreed agrees revealed reveals disclosed ruled rules wrote deadpanned offered offers volunteered interjected interrupted demanded demands pleaded fumed fumes shrugged growled grumbled grumbles chuckled sniffed sniffs ventured ventures recounted recounts scoffed scoffs retorted marvelled marveled enthused opined opines citing cites cited compared compares likened likens dismissed dismisses dismissing denounced denounces condemned condemns hailed hails praised praises blasted slammed derided mocked mocks decried decries criticised criticized characterised characterized apologised apologized submitted submits yelled yells shouts sighs appealed appeals accused accuses accusing worries worried hoped hopes complain joke quotes quoted promising assured assures reassured confessed confesses confided confides swore protested grunted gasped hissed sobbed wailed moaned groaned groans bellowed barked croaked drawled stammered stuttered mumbled reckoned reckons reflected proclaimed proclaims gloated rejoined begged teased corrected surmised theorized theorised crowed intoned thundered laughs shrugs shrugged smiles replies queried queries inquired enquired averred pleads vowing'
  ).split(' '),
)

/**
 * Verbs that tell somebody's view, lower case: with their subject right before them, a part of a sentence that is quoted after them is in the subject's words
 * ("Sakhrani sees “a best-case outcome”"). Source: general knowledge of news style.
 */
export const judgementVerbs: ReadonlySet<string> = new Set(
  (
    'sees saw finds found considers considered judges judged regrets regretted regards regarded deems deemed pronounced congratulated thanked welcomed welcomes blamed blames cautioned ' +
    'defended defends rejects rejected fears feared expects expected feels felt rates rated declares credited credits sought resented'
  ).split(' '),
)

/** Of `speechVerbs`, those that mean other things too when words stand between them and what is quoted: "added the duties of president", "went to Mehar". */
export const doubtfulVerbs: ReadonlySet<string> = new Set(
  (
    'added adds adding put puts went goes began begins posted posts reported reports read reads offered offers continued continues ruled rules agreed agrees answered answers shrugged shrugs laughed laughs ' +
    'smiles called calls written cried snapped promised promises pledged volunteered interrupted demanded demands repeated announced announces disclosed denied denies cleared remembered began noted notes revealed reveals asked asks'
  ).split(' '),
)

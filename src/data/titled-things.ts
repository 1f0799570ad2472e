/**
 * Words for things that bear a title or carry words that nobody speaks, lower case: right before quoted words ("a placard reading, “Go Home”", "her memoir, “Strings”").
 * Source: general knowledge of news style. Policy: no word for what is spoken ("speech", "sermon", "lecture").
 */
export const titledThings: ReadonlySet<string> = new Set(
  (
    'titled entitled named headlined marked reads read phrase word words term terms nicknamed reading inscribed spelled labelled labeled stamped slogan motto caption banner sign placard nickname song songs album film movie ' +
    'book novel poem play article essay paper hymn ballad episode painting print exhibit exhibition documentary lyrics'
  ).split(' '),
)

/** Things with a title, whose author may be quoted from them as well: "her memoir, “Strings”" beside "her memoir, “I did not know that he had left.”" */
export const writtenWorks: ReadonlySet<string> = new Set(
  'memoir memoirs autobiography biography novella anthology trilogy sequel musical opera ballet sitcom thriller podcast newsletter collection'.split(
    ' ',
  ),
)

/** Elements that begin and end a paragraph of their own. */
export const blockElements: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6
   header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody tfoot thead title tr ul`.split(/\s+/),
)

/** Elements that hold nothing to read. */
export const droppedElements: ReadonlySet<string> = new Set(
  'script style template svg math canvas iframe object embed audio video map head textarea select button input datalist noembed noframes noscript'.split(
    ' ',
  ),
)

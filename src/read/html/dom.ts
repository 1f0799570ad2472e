/** The little of the Document Object Model that is used here, as linkedom implements it. */
export interface DomNode {
  /** 1 element, 3 text, 4 CDATA, 8 comment. */
  readonly nodeType: number
  readonly childNodes: readonly DomNode[]
  readonly textContent: string | null
}

export interface DomElement extends DomNode {
  readonly localName: string
  readonly children: readonly DomElement[]
  readonly parentElement: DomElement | null
  readonly nextElementSibling: DomElement | null
  readonly innerHTML: string
  getAttribute(name: string): string | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  closest(selector: string): DomElement | null
  remove(): void
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement
  readonly body: DomElement
  readonly head: DomElement
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1

/** Builds the tree of a page, or of a fragment as the body of one. */
export async function parsePage(markup: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom')
  const whole = /<html[\s>]/i.test(markup) && /<body[\s>]/i.test(markup)
  // Without these elements linkedom makes a document that has no body.
  const page = whole
    ? markup
    : `<!doctype html><html><head></head><body>${markup.replace(/<\/?(?:html|body)\b[^<>]*>/gi, '')}</body></html>`
  return parseHTML(page).document as unknown as DomDocument
}

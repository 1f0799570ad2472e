import type { DomDocument, DomElement } from './dom.ts'

const always =
  'script, style, noscript, template, [role=navigation], [role=search], [role=dialog], [role=alertdialog], [aria-modal=true], nav, button'

/** Words of class names and ids of what surrounds an article. Policy: words that hardly ever name the article itself. Source: common content systems. */
const words = new RegExp(
  `(?:^|[-_\\s])(?:cookies?|consent|gdpr|newsletters?|subscribe|signup|sign-up|share|sharing|sharebar|sharetools|social|socials|addthis|related|recommend(?:ed|ations?)?
   |read-?more|read-?next|more-?(?:stories|news|from|on)|most-?(?:read|popular|viewed|shared)|trending|popular|promos?|promobox|advert(?:s|isement|ising)?|ads?|adslot|sponsored|outbrain|taboola
   |comments?|comment-?list|disqus|respond|breadcrumbs?|sidebar|paywall|popup|modal|overlay|pagination|pager|site-?(?:nav|header|footer)|navbar|menu|teasers?|skip-?link|print-?only|screen-?reader(?:-text)?|sr-only|visually-?hidden|noprint
   |mw-editsection|reflist|navbox)(?:$|[-_\\s\\d])`.replace(/\s+/g, ''),
  'i',
)

/** Takes out of a page what is certainly not its article, so that little is left to guess. */
export function removeFurniture(document: DomDocument): void {
  for (const element of [...document.querySelectorAll(always)]) element.remove()
  const whole = length(document.body)
  const spare = (element: DomElement): boolean =>
    /^(?:html|head|body|main|article|h1)$/.test(element.localName) ||
    element.querySelector('article, main, h1, [itemprop=articleBody]') !== null ||
    length(element) > whole * 0.4
  for (const element of [...document.querySelectorAll('[class], [id], [hidden], [style], footer, aside, form')]) {
    if (isFurniture(element) && !spare(element)) element.remove()
  }
}

function isFurniture(element: DomElement): boolean {
  const { localName } = element
  if (localName === 'footer' || localName === 'aside')
    return element.closest('article, blockquote') === null || words.test(namesOf(element))
  if (localName === 'form' || element.getAttribute('hidden') !== null) return true
  if (/display\s{0,3}:\s{0,3}none/i.test(element.getAttribute('style') ?? '')) return true
  return words.test(namesOf(element))
}

// relatedArticles → related-Articles
function namesOf(element: DomElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500).replace(/([a-z])([A-Z])/g, '$1-$2')
}

const length = (element: DomElement): number => (element.textContent ?? '').length

/** "Related stories", "Read more: …", "Advertisement": openings of what is no part of an article, even in the middle of it. */
const notice =
  /^(?:related(?: (?:stories|articles|news|content|topics|links|posts|coverage))?|(?:also )?read(?: more| also| next)?|see also|more (?:from|on|stories|news|coverage)|most (?:read|popular|viewed)|recommended|you (?:may|might) (?:also )?like|share(?: this| on)?|follow us|sign up|subscribe|newsletter|comments?|trending|latest (?:news|stories)|advertisement|don['’]t miss|watch|editor['’]s picks?|top stories|story continues below|skip (?:to|past)|click here)\b/i
const LONGEST_NOTICE = 12

/** Takes notices and the lists of links below them out of an article. */
export function removeNotices(article: DomElement): void {
  for (const element of [...article.querySelectorAll('p, h2, h3, h4, h5, h6, li, div, strong, figcaption')]) {
    const text = (element.textContent ?? '').trim()
    if (text.length > 300 || !notice.test(text)) continue
    const heading = /^h\d$/.test(element.localName)
    const bare = text.split(/\s+/).length <= LONGEST_NOTICE && !/[.!?]["”’]?$/.test(text)
    if (!(heading && bare) && !(linkShare(element) > 0.5) && !/^(?:advertisement|story continues below)/i.test(text)) continue
    let next = element.nextElementSibling
    if (heading || /:$/.test(text)) {
      while (next !== null && (linkShare(next) > 0.5 || length(next) === 0)) {
        const after: DomElement | null = next.nextElementSibling
        next.remove()
        next = after
      }
    }
    element.remove()
  }
}

/** How much of an element's text is in links, 0 to 1. */
function linkShare(element: DomElement): number {
  let linked = element.localName === 'a' ? length(element) : 0
  for (const link of element.querySelectorAll('a')) linked += length(link)
  return linked / Math.max(1, length(element))
}

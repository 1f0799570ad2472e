import { dates } from './dates.ts'
import { documents } from './documents.ts'
import { entities } from './entities.ts'
import { links } from './links.ts'
import { money } from './money.ts'
import { problems } from './problems.ts'
import { quotes } from './quotes.ts'
import { roles } from './roles.ts'

/** The views that are tables, by the names of their files. */
export const views: Readonly<Record<string, { readonly title: string; readonly make: () => HTMLElement }>> = {
  organizations: { title: 'Organizations', make: () => entities('organization') },
  people: { title: 'People', make: () => entities('person') },
  money: { title: 'Money', make: money },
  dates: { title: 'Dates', make: dates },
  quotes: { title: 'Who said what', make: quotes },
  affiliations: { title: 'Who holds which role', make: roles },
  links: { title: 'Links', make: links },
  documents: { title: 'Documents', make: documents },
  problems: { title: 'Problems', make: problems },
}

/**
 * Words that end a company's name and say what it is in law; lower-case, without a final stop.
 * Policy: only forms that are hardly ever anything else when they follow a capitalised word.
 * Source: written for this project from general knowledge of company law.
 */
export const legalForms: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation co company ltd limited llc l.l.c llp l.l.p lp l.p plc p.l.c pllc pc p.c pty cos companies
   ag gmbh kg kgaa mbh ohg se sa s.a sas s.a.s sarl s.a.r.l srl s.r.l spa s.p.a sca nv n.v bv b.v ab asa a.s as a/s oy oyj aps
   kk k.k bhd berhad sdn pt tbk pjsc ojsc oao ooo zao jsc pao dd d.d doo d.o.o kft nyrt zrt rt spzoo s.l sl s.a.b sab c.v cv ltda s/a
   holdings holding group trust reit`.split(/\s+/),
)

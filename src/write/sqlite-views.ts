/** Questions that people ask of the tables, each answered by a view of this name. */
export const views: readonly { readonly name: string; readonly answers: string; readonly select: string }[] = [
  {
    name: 'who_said_what',
    answers: 'Every quotation with its speaker and the date of its document.',
    select: `SELECT q.speaker, q.speaker_kind, q.quote, d.published, q.document, q.start
      FROM quotes q JOIN documents d USING (document) ORDER BY d.published, q.document, q.start`,
  },
  {
    name: 'who_holds_which_role',
    answers: 'People with a role and an organization, and how many documents say so.',
    select: `SELECT person, role, organization, count(DISTINCT document) AS documents, min(document) AS first_document
      FROM affiliations GROUP BY person_id, role, organization_id ORDER BY documents DESC, person, role`,
  },
  {
    name: 'largest_amounts',
    answers: 'Amounts of money, per currency the largest first.',
    select: `SELECT currency, coalesce(amount_max, amount) AS amount, text, subject, organization, period_from, period_to, d.published, document, sentence
      FROM money JOIN documents d USING (document) WHERE currency IS NOT NULL ORDER BY currency, coalesce(amount_max, amount) DESC`,
  },
  {
    name: 'money_of_organizations',
    answers: 'Whose amounts there are, what they are for and for when.',
    select: `SELECT organization, subject, currency, amount, amount_max, qualifier, per, period_from, period_to, document, sentence
      FROM money WHERE organization_id IS NOT NULL ORDER BY organization, period_from, subject`,
  },
  {
    name: 'timeline',
    answers: 'What the documents say about which day or period, in order.',
    select: `SELECT "from", "to", precision, text, sentence, document FROM dates WHERE "from" IS NOT NULL ORDER BY "from", "to", document`,
  },
  {
    name: 'strongest_links',
    answers: 'Pairs of names that documents name together.',
    select: `SELECT a.Label AS one, a.Kind AS one_kind, b.Label AS other, b.Kind AS other_kind, l.Weight AS documents, l.Sentences AS sentences
      FROM links l JOIN nodes a ON a.Id = l.Source JOIN nodes b ON b.Id = l.Target ORDER BY l.Weight DESC, l.Sentences DESC`,
  },
  {
    name: 'where_named',
    answers: 'Every mention of every organization and person, with its sentence.',
    select: `SELECT n.Label AS name, n.Kind AS kind, m.text, m.document, m.start, m.confidence, m.sentence
      FROM mentions m JOIN nodes n ON n.Id = m.entity_id ORDER BY n.Mentions DESC, n.Id, m.document, m.start`,
  },
  {
    name: 'what_failed',
    answers: 'Problems by kind.',
    select: `SELECT code, count(*) AS problems, min(message) AS for_example FROM problems GROUP BY code ORDER BY problems DESC`,
  },
]

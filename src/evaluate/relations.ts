import { scoreRelations } from './relation-scores.ts'

/** `node dist/evaluate/relations.js [--errors]`: scores linking and statements on the annotated names; errors are shown of the open part only. */
for (const { part, lines, errors } of scoreRelations()) {
  console.log(lines.join('\n'))
  if (process.argv.includes('--errors') && part === 'open') console.log(errors.map(error => `    ${error}`).join('\n'))
}

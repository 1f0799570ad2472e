import { readFileSync } from 'node:fs'
import { indexKnown, KNOWN } from './link/known-index.ts'
import { keepPrepared, removePrepared } from './prepared.ts'
import { expandModel } from './recognise/names/expanded.ts'
import { MODEL } from './recognise/names/index.ts'
import { readModel } from './recognise/names/model.ts'

/** `node dist/prepare.js`, after `tsc`: takes the large data files apart once, which is 0.1 s of every start. */
removePrepared()
const model = readFileSync(MODEL)
keepPrepared('model', model, expandModel(readModel(model)))
const known = readFileSync(KNOWN)
keepPrepared('known', known, Buffer.from(indexKnown(known.toString())))

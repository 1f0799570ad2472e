/** Settings of V8, given its version (`process.versions.v8`): only those that it knows, since it complains aloud about others. */
export function engineFlags(v8: string): readonly string[] {
  // Garbage is looked for when the heap has grown by half, not when it is several times as large: a quarter less memory at 3 % more time.
  const flags = ['--heap-growing-percent=50']
  // A function is compiled for speed when it has run through so many bytes of bytecode, by default 66 kB: later, only what is called again and again is, which
  // takes a sixth off the processor time of ten documents and a tenth off that of two thousand. Workers compile for themselves and gain as much.
  // From version 12 on (Node 22), V8 counts calls instead.
  if (Number.parseInt(v8, 10) < 12) flags.push('--interrupt-budget=250000')
  return flags
}

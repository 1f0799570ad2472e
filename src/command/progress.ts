import type { Counts } from '../batch/index.ts'
import type { Io } from './io.ts'

/** Tells how far the run is. */
export interface Progress {
  /** `done`: of the files. */
  show(counts: Counts, done: number): void
  /** Leaves the terminal as it was. */
  end(): void
}

const EVERY_MS = 100
const PLAIN_EVERY_MS = 10_000

/**
 * On a terminal one line that is written over: documents, rate, problems, time left. Elsewhere a plain line every ten seconds.
 * `now` is the only clock, in milliseconds.
 */
export function openProgress(files: number, { stderr }: Pick<Io, 'stderr'>, now: () => number): Progress {
  const started = now()
  const interval = stderr.isTTY ? EVERY_MS : PLAIN_EVERY_MS
  let last = stderr.isTTY ? 0 : started
  return {
    show(counts, done) {
      if (now() - last < interval) return
      last = now()
      const line = progressLine(counts, done / Math.max(1, files), (now() - started) / 1000)
      stderr.write(stderr.isTTY ? `\r\x1b[K${line.slice(0, (stderr.columns ?? 80) - 1)}` : `${line}\n`)
    },
    end() {
      if (stderr.isTTY) stderr.write('\r\x1b[K')
    },
  }
}

/** `1,200 documents (310 a second), 3 problems, 42 %, 0:35 left` */
export function progressLine({ documents, problems }: Counts, share: number, seconds: number): string {
  const rate = seconds > 0 ? documents / seconds : 0
  const left = share > 0 ? ` ${clock(seconds / share - seconds)} left` : ''
  return `${counted(documents, 'document')} (${grouped(Math.round(rate))} a second), ${counted(problems, 'problem')}, ${Math.floor(share * 100)} %,${left}`.replace(
    /,$/,
    '',
  )
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const padded = (value: number): string => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(whole % 60)}` : `${minutes}:${padded(whole % 60)}`
}

/** 1234567 → 1,234,567, whatever the locale. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')

export const counted = (count: number, noun: string): string => `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`

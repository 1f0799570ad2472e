import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** Pixels as rows of RGB. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

/** Reads a PNG of eight bits a channel, RGB or RGBA, as browsers and offices write them; what is transparent is white. */
export function readPng(file: Buffer): Picture {
  const chunks = chunksOf(file)
  const head = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13)
  const [width, height, depth, color] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]]
  if (depth !== 8 || (color !== 2 && color !== 6)) throw new Error(`PNG of depth ${depth} and colour type ${color}`)
  const channels = color === 6 ? 4 : 3
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const pixels = unfiltered(raw, width * channels, height, channels)
  const rgb = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const opacity = channels === 4 ? (pixels[pixel * 4 + 3] ?? 0) / 255 : 1
    for (let channel = 0; channel < 3; channel++) {
      rgb[pixel * 3 + channel] = Math.round((pixels[pixel * channels + channel] ?? 0) * opacity + 255 * (1 - opacity))
    }
  }
  return { width, height, rgb }
}

function chunksOf(file: Buffer): { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = SIGNATURE.length; at < file.length; ) {
    const length = file.readUInt32BE(at)
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

/** Undoes the filters of the PNG specification, 9.2. */
function unfiltered(raw: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)]
    for (let index = 0; index < stride; index++) {
      const left = index >= step ? (out[row * stride + index - step] ?? 0) : 0
      const up = row > 0 ? (out[(row - 1) * stride + index] ?? 0) : 0
      const corner = row > 0 && index >= step ? (out[(row - 1) * stride + index - step] ?? 0) : 0
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      out[row * stride + index] = (raw[row * (stride + 1) + 1 + index] ?? 0) + predicted
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [left, up, corner].map(each => Math.abs(left + up - corner - each)) as [number, number, number]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** Without the white around it, except a margin. */
export function cropped({ width, height, rgb }: Picture, margin: number): Picture {
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3
      if ((rgb[at] ?? 255) + (rgb[at + 1] ?? 255) + (rgb[at + 2] ?? 255) > 740) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  left = Math.max(0, left - margin)
  top = Math.max(0, top - margin)
  const size = { width: Math.min(width, right + margin + 1) - left, height: Math.min(height, bottom + margin + 1) - top }
  const out = new Uint8Array(size.width * size.height * 3)
  for (let y = 0; y < size.height; y++) {
    const from = ((top + y) * width + left) * 3
    out.set(rgb.subarray(from, from + size.width * 3), y * size.width * 3)
  }
  return { ...size, rgb: out }
}

/** A PNG of at most 256 colours, the most frequent: a third of the bytes of a true-colour one, for pictures of text. */
export function writePng({ width, height, rgb }: Picture): Buffer {
  const counts = new Map<number, number>()
  const rounded = new Uint32Array(width * height)
  for (let pixel = 0; pixel < rounded.length; pixel++) {
    // Four bits a channel are enough for the soft edges of letters; white stays white.
    const color = [0, 1, 2].reduce((sum, channel) => sum * 256 + Math.round((rgb[pixel * 3 + channel] ?? 0) / 17) * 17, 0)
    rounded[pixel] = color
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 256)
    .map(([color]) => color)
  const places = new Map(palette.map((color, place) => [color, place]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let pixel = 0; pixel < rounded.length; pixel++) {
    const color = rounded[pixel] ?? 0
    let place = places.get(color)
    if (place === undefined) {
      place = nearest(palette, color)
      places.set(color, place)
    }
    rows[pixel + Math.floor(pixel / width) + 1] = place
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  head[9] = 3
  const colors = Buffer.from(palette.flatMap(color => [color >> 16, (color >> 8) & 255, color & 255]))
  const data = deflateSync(rows, { level: 9, memLevel: 9 })
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('PLTE', colors), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

function nearest(palette: readonly number[], color: number): number {
  const distance = (other: number): number =>
    [16, 8, 0].reduce((sum, shift) => sum + (((color >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
  let best = 0
  for (const [place, other] of palette.entries()) if (distance(other) < distance(palette[best] ?? 0)) best = place
  return best
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

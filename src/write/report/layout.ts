/** A node of the network: `width` and `height` of its mark with the label beneath, in units of the picture. */
export interface Box {
  readonly width: number
  readonly height: number
}

export interface Point {
  x: number
  y: number
}

const ROUNDS = 300

// Parts of the graph that have nothing to do with each other would drift into the corners.
const FAR = 2

/**
 * Places the nodes of a small graph by forces (Fruchterman and Reingold 1991): all push each other away, linked ones attract. Then boxes that overlap
 * are moved apart. Only + − × ÷ and √ are used, which IEEE 754 defines to the last bit, so that the picture is the same on every machine.
 */
export function layOut(
  boxes: readonly Box[],
  edges: readonly (readonly [number, number, number])[],
  { width, height }: Box,
): readonly Readonly<Point>[] {
  const points = boxes.map((_, index) => ({ x: halton(index + 1, 2) * width, y: halton(index + 1, 3) * height }))
  const ideal = 0.75 * Math.sqrt((width * height) / Math.max(1, points.length))
  for (let round = 0; round < ROUNDS; round++) {
    const heat = (width / 8) * (1 - round / ROUNDS)
    move(points, forces(points, edges, ideal, { x: width / 2, y: height / 2 }), heat)
    confine(points, boxes, { width, height })
  }
  for (let round = 0; round < ROUNDS; round++) {
    if (!separate(points, boxes)) break
    confine(points, boxes, { width, height })
  }
  return points
}

/** Spread-out starting places that need neither chance nor angles. */
function halton(index: number, base: number): number {
  let result = 0
  let fraction = 1
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    fraction /= base
    result += fraction * (rest % base)
  }
  return result
}

function forces(
  points: readonly Point[],
  edges: readonly (readonly [number, number, number])[],
  ideal: number,
  middle: Point,
): readonly Point[] {
  const pull = points.map(({ x, y }) => ({ x: (middle.x - x) * 0.08, y: (middle.y - y) * 0.3 }))
  const push = (from: number, to: number, strength: (distance: number) => number): void => {
    const [a, b, one, other] = [points[from], points[to], pull[from], pull[to]]
    if (a === undefined || b === undefined || one === undefined || other === undefined) return
    const dx = a.x - b.x
    const dy = a.y - b.y
    const distance = Math.max(1, Math.sqrt(dx * dx + dy * dy))
    const force = strength(distance) / distance
    one.x += dx * force
    one.y += dy * force
    other.x -= dx * force
    other.y -= dy * force
  }
  for (let one = 0; one < points.length; one++) {
    for (let other = one + 1; other < points.length; other++)
      push(one, other, distance => (distance > FAR * ideal ? 0 : (ideal * ideal) / distance))
  }
  for (const [from, to, weight] of edges) push(from, to, distance => (-distance * distance * weight) / ideal)
  return pull
}

function move(points: readonly Point[], pull: readonly Point[], heat: number): void {
  for (const [index, point] of points.entries()) {
    const force = pull[index] ?? { x: 0, y: 0 }
    const length = Math.max(1e-9, Math.sqrt(force.x * force.x + force.y * force.y))
    const step = Math.min(length, heat) / length
    point.x += force.x * step
    point.y += force.y * step
  }
}

function confine(points: readonly Point[], boxes: readonly Box[], size: Box): void {
  for (const [index, point] of points.entries()) {
    const box = boxes[index] ?? { width: 0, height: 0 }
    point.x = Math.min(size.width - box.width / 2, Math.max(box.width / 2, point.x))
    point.y = Math.min(size.height - box.height / 2, Math.max(box.height / 2, point.y))
  }
}

/** Moves overlapping boxes apart along the shorter way; tells whether there were any. */
function separate(points: readonly Point[], boxes: readonly Box[]): boolean {
  let moved = false
  for (const [one, a] of points.entries()) {
    for (let other = one + 1; other < points.length; other++) {
      const [b, boxA, boxB] = [points[other], boxes[one], boxes[other]]
      if (b === undefined || boxA === undefined || boxB === undefined) continue
      const x = (boxA.width + boxB.width) / 2 - Math.abs(a.x - b.x)
      const y = (boxA.height + boxB.height) / 2 - Math.abs(a.y - b.y)
      if (x <= 0 || y <= 0) continue
      moved = true
      if (x < y) shift(a, b, 'x', x)
      else shift(a, b, 'y', y)
    }
  }
  return moved
}

function shift(a: Point, b: Point, axis: 'x' | 'y', overlap: number): void {
  const half = ((a[axis] <= b[axis] ? -1 : 1) * (overlap + 1)) / 2
  a[axis] += half
  b[axis] -= half
}

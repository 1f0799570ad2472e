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
  const points = boxes.map((_, index): Body => ({ x: halton(index + 1, 2) * width, y: halton(index + 1, 3) * height, pullX: 0, pullY: 0 }))
  const ideal = 0.75 * Math.sqrt((width * height) / Math.max(1, points.length))
  for (let round = 0; round < ROUNDS; round++) {
    const heat = (width / 8) * (1 - round / ROUNDS)
    pull(points, edges, ideal, { x: width / 2, y: height / 2 })
    move(points, heat)
    confine(points, boxes, { width, height })
  }
  for (let round = 0; round < ROUNDS; round++) {
    if (!separate(points, boxes)) break
    confine(points, boxes, { width, height })
  }
  return points.map(({ x, y }) => ({ x, y }))
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

/** A point and what pulls it in one round. */
interface Body extends Point {
  pullX: number
  pullY: number
}

function pull(bodies: readonly Body[], edges: readonly (readonly [number, number, number])[], ideal: number, middle: Point): void {
  for (const body of bodies) {
    body.pullX = (middle.x - body.x) * 0.08
    body.pullY = (middle.y - body.y) * 0.3
  }
  for (const [index, one] of bodies.entries()) {
    for (let next = index + 1; next < bodies.length; next++) {
      const other = bodies[next]
      if (other === undefined) continue
      const distance = distanceOf(one, other)
      if (distance <= FAR * ideal) push(one, other, (ideal * ideal) / distance / distance)
    }
  }
  for (const [from, to, weight] of edges) {
    const [one, other] = [bodies[from], bodies[to]]
    if (one === undefined || other === undefined) continue
    const distance = distanceOf(one, other)
    push(one, other, (-distance * distance * weight) / ideal / distance)
  }
}

const distanceOf = (one: Point, other: Point): number =>
  Math.max(1, Math.sqrt((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)))

function push(one: Body, other: Body, force: number): void {
  const dx = one.x - other.x
  const dy = one.y - other.y
  one.pullX += dx * force
  one.pullY += dy * force
  other.pullX -= dx * force
  other.pullY -= dy * force
}

function move(bodies: readonly Body[], heat: number): void {
  for (const body of bodies) {
    const length = Math.max(1e-9, Math.sqrt(body.pullX * body.pullX + body.pullY * body.pullY))
    const step = Math.min(length, heat) / length
    body.x += body.pullX * step
    body.y += body.pullY * step
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

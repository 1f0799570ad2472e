/** The outline of a sparkline as an SVG path: an area above the base line, in a box of this size. Rounded, so that it is the same everywhere. */
export function sparkPath(values: readonly number[], width: number, height: number): string {
  const largest = Math.max(1, ...values)
  const step = width / values.length
  const points = values.map((value, index) => {
    const y = tenth(height - (value / largest) * (height - 1))
    return `L${tenth(index * step)} ${y}L${tenth((index + 1) * step)} ${y}`
  })
  return `M0 ${height}${points.join('')}L${width} ${height}Z`
}

const tenth = (value: number): number => Math.round(value * 10) / 10

/** What the sparkline shows, for those who do not see it. */
export function sparkLabel(values: readonly number[], periods: readonly string[]): string {
  const largest = Math.max(...values)
  const peak = values.indexOf(largest)
  return `Mentions from ${periods[0]} to ${periods.at(-1)}, most in ${periods[peak]}: ${largest}`
}

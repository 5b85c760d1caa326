/** Relative luminance of an opaque colour as a browser computes it: "rgb(1, 2, 3)". Throws when it is none. */
function luminance(color: string): number {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, 1)?\)$/.exec(color)
  if (!parts) throw new Error(`“${color}” is no opaque colour: compare what is drawn behind it.`)
  const [red, green, blue] = parts.slice(1).map((part) => {
    const share = Number(part) / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two opaque colours, as WCAG counts it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

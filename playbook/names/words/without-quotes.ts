/** Marks around words, each of which may open or close. */
const DOUBLE = /["“”„]/g
const AROUND = /^(["“”„'‘’])(.*)(["“”'‘’])$/s

/**
 * A name without the marks that people put around it: "Contoso" in quotation marks. Marks inside of it are its own, at its end as
 * well: Ben "Gold". A mark without its other one is left over.
 */
export function withoutQuotes(typed: string): string {
  const name = typed.trim()
  const inner = AROUND.exec(name)?.[2]
  if (inner !== undefined && isWhole(inner)) return inner.trim()
  return isWhole(name) ? name : name.replace(/^["“”„'‘’]{1,3}|["“”„]{1,3}$/g, '').trim()
}

/** True when each mark has its other one, and the first opens. */
function isWhole(name: string): boolean {
  if (/^['‘’]/.test(name)) return false
  const marks = name.match(DOUBLE)?.length ?? 0
  const first = name.search(DOUBLE)
  return marks % 2 === 0 && (marks === 0 || first === 0 || /[\s(]/.test(name.charAt(first - 1)))
}

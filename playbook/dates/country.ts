import { foldName } from '../names/customer-key.ts'

/** Other names that people write for countries. Folded. */
const ALSO: Readonly<Record<string, string>> = {
  usa: 'US',
  us: 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  uae: 'AE',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  'south korea': 'KR',
  deutschland: 'DE',
  osterreich: 'AT',
  schweiz: 'CH',
  espana: 'ES',
  italia: 'IT',
  brasil: 'BR',
}

let known: ReadonlyMap<string, string> | undefined

/** Folded English name → ISO 3166 code. */
function countries(): ReadonlyMap<string, string> {
  if (known) return known
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  const found = new Map<string, string>()
  for (const first of letters) {
    for (const second of letters) {
      const name = names.of(first + second)
      // The code of a former state has the name of its successor.
      const code = new Intl.Locale(`und-${first}${second}`).region
      if (name !== undefined && code !== undefined && !found.has(foldName(name))) found.set(foldName(name), code)
    }
  }
  for (const [name, code] of Object.entries(ALSO)) found.set(name, code)
  return (known = found)
}

/**
 * The country of a place as people write it: "Munich, Germany", "USA – Seattle", "Austria". Codes of two letters are
 * not read, because states use them, too: "San Francisco, CA" names no country.
 * @returns ISO 3166 code; undefined when the text names no country
 */
export function countryOf(place: string): string | undefined {
  const parts = place.split(/[,;/()|]|\s[-–—]\s/).map((part) => foldName(part.replace(/\b(\w)\.(?=\w|\s|$)/g, '$1')))
  for (const part of parts.toReversed()) {
    const code = countries().get(part)
    if (code) return code
  }
  return undefined
}

/**
 * "DE" for "Germany", "Hamburg, Germany" and "de". A text that names no country stays as it is, and so does an empty
 * one.
 */
export function countryCode(text: string): string {
  const typed = text.trim()
  return /^[a-z]{2}$/i.test(typed) && !ALSO[typed.toLowerCase()] ? typed.toUpperCase() : (countryOf(typed) ?? typed)
}

/** "Germany" for "DE"; the code itself when it has no name. */
export function countryName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code
}

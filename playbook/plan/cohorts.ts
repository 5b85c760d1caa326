import { foldName } from '../names/customer-key.ts'

/** A cohort with the id that stands inside the ids of its actions; marks are kept under those. */
export interface Cohort {
  /** Text of people. */
  readonly name: string
  readonly part: string
}

/** In characters: with what it stands beside, an id of at most 100. */
const MAX_PART = 87

/** Every cohort with an id of its own, also where names fold alike: "C", "C#". */
export function cohortsOf(names: readonly string[]): Cohort[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const part = partId(name)
    let own = part
    for (let n = 2; taken.has(own); n++) own = `${part}-${n}`
    taken.add(own)
    return { name, part: own }
  })
}

/** The same in any spelling of the name. */
export function partId(name: string): string {
  return foldName(name).replaceAll(' ', '-').slice(0, MAX_PART)
}

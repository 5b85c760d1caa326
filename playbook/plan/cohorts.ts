import { foldName } from '../names/customer-key.ts'

/** A cohort with its part of action ids. Marks of actions are kept under these ids. */
export interface Cohort {
  /** Text that people typed. */
  readonly name: string
  readonly part: string
}

/** An action's id has at most 100 characters, with what stands around this part. In UTF-16 units. */
const MAX_PART = 86

/** Gives each cohort a part of its own, also where names fold alike: "C", "C#". */
export function cohortsOf(names: readonly string[]): Cohort[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const part = partId(name)
    let own = part
    for (let n = 2; taken.has(own); n++) own = `${part.slice(0, MAX_PART - `-${n}`.length)}-${n}`
    taken.add(own)
    return { name, part: own }
  })
}

/** The part for a name. It is the same for each spelling of the name. */
export function partId(name: string): string {
  return foldName(name).replaceAll(' ', '-').slice(0, MAX_PART)
}

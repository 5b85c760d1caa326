/** The relation of a group to the product. */
export type StakeRole = 'uses' | 'manages' | 'approved' | 'unwilling'
export type Influence = 'low' | 'medium' | 'high'
export type Support = 'against' | 'neutral' | 'for'

/** In the order in which a map is filled in. */
export const STAKE_ROLES: readonly { readonly id: StakeRole; readonly says: string }[] = [
  { id: 'uses', says: 'Uses it daily' },
  { id: 'manages', says: 'Manages it' },
  { id: 'approved', says: 'Approved it' },
  { id: 'unwilling', says: 'Did not want it' },
]
/** Highest first, as on the map. */
export const INFLUENCES: readonly Influence[] = ['high', 'medium', 'low']
/** From left to right, as on the map. */
export const SUPPORTS: readonly Support[] = ['against', 'neutral', 'for']

/** A group, or a person by role. Texts are empty while nothing is known. */
export interface Stakeholder {
  readonly id: string
  /** A role, not a personal name: "Sales", "Head of IT". */
  readonly name: string
  readonly roles: readonly StakeRole[]
  /** What success looks like for them. */
  readonly success: string
  /** What would make them resist. */
  readonly resists: string
  readonly influence: Influence
  readonly support: Support
  /** The person who looks after them. */
  readonly owner: string
  /** A personal name, only for the engagement's FMs. */
  readonly person: string
  /** The day on which they were first named as a resistor, YYYY-MM-DD. */
  readonly namedOn?: string
  readonly resistance?: ResistancePlan
}

/** The plan to win a resistor over. */
export interface ResistancePlan {
  readonly barrier: string
  readonly observed: string
  readonly why: string
  readonly tactic: string
  readonly who: string
  /** YYYY-MM-DD. */
  readonly when: string
  readonly outcome: string
}

/** All known stakeholders of a customer. */
export interface StakeholderMap {
  readonly groups: readonly Stakeholder[]
}

export const MAX_GROUPS = 30

/** True for somebody who did not want the product, or is against it. */
export function isResistor({ roles, support }: Pick<Stakeholder, 'roles' | 'support'>): boolean {
  return roles.includes('unwilling') || support === 'against'
}

/** Something that kills adoption, or may soon. */
export interface Killer {
  readonly id: 'wrong-stakeholders' | 'no-resistors' | 'no-activation-plan'
  readonly says: string
  readonly next: string
}

/**
 * Those of the three killers of adoption that the map shows so far; an empty map shows none.
 * @param hasPlan one of the customer's workloads has an activation plan
 */
export function killersOf({ groups }: StakeholderMap, hasPlan: boolean): Killer[] {
  if (groups.length === 0) return []
  const nobodyUses = !groups.some(({ roles }) => roles.includes('uses'))
  const onlyBuyers = groups.every(({ roles }) => roles.every((role) => role === 'approved'))
  return [
    ...(nobodyUses
      ? [
          {
            id: 'wrong-stakeholders' as const,
            says: onlyBuyers
              ? 'Only who approved the purchase is here. Who signs is not always who uses it.'
              : 'Nobody here uses it daily.',
            next: 'Add who will use it every day.',
          },
        ]
      : []),
    ...(groups.some(isResistor)
      ? []
      : [
          {
            id: 'no-resistors' as const,
            says: 'Nobody is named who will resist. There nearly always is somebody.',
            next: 'Ask whose work gets harder, or whose say gets smaller.',
          },
        ]),
    ...(hasPlan
      ? []
      : [
          {
            id: 'no-activation-plan' as const,
            says: 'There is no activation plan. Go-live is where the hard part begins.',
            next: 'Make the plan before go-live.',
          },
        ]),
  ]
}

/** The missing parts of a resistance plan, in words; empty when the plan can be carried out. */
export function resistanceGaps({ resistance }: Stakeholder): string[] {
  const { barrier = '', why = '', tactic = '', who = '', when = '' } = resistance ?? {}
  return [
    ...(barrier ? [] : ['barrier']),
    ...(why ? [] : ['why']),
    ...(tactic ? [] : ['tactic']),
    ...(who ? [] : ['who']),
    ...(when ? [] : ['when']),
  ]
}

/** Those of the two questions that have no answer for a group, in words. */
export function questionGaps({ success, resists }: Stakeholder): string[] {
  return [...(success ? [] : ['what success looks like for them']), ...(resists ? [] : ['what would make them resist'])]
}

/** The map in rows by influence, and cells by support. */
export function quadrant({ groups }: StakeholderMap): readonly {
  readonly influence: Influence
  readonly cells: readonly { readonly support: Support; readonly groups: readonly Stakeholder[] }[]
}[] {
  return INFLUENCES.map((influence) => ({
    influence,
    cells: SUPPORTS.map((support) => ({
      support,
      groups: groups.filter((group) => group.influence === influence && group.support === support),
    })),
  }))
}

/** Adds a group to the map, or replaces it. A resistor keeps the day on which it was first named. */
export function withGroup(map: StakeholderMap, group: Stakeholder, today: string): StakeholderMap {
  const before = map.groups.find(({ id }) => id === group.id)
  const { namedOn: _, ...rest } = group
  const next = isResistor(group) ? { ...rest, namedOn: before?.namedOn ?? today } : rest
  const groups = before ? map.groups.map((each) => (each.id === group.id ? next : each)) : [...map.groups, next]
  return { groups }
}

import {
  isResistor,
  questionGaps,
  resistanceGaps,
  STAKE_ROLES,
  type Stakeholder,
} from '../../playbook/plan/stakeholders.ts'
import { weekdayInWords } from '../../playbook/plan/words.ts'

/** A group of the map in words; empty where nothing is to be said. */
export interface StakeholderInWords {
  /** Its id. */
  readonly group: string
  readonly name: string
  readonly about: string
  readonly person: string
  readonly missing: string
  /** How it is won over, or what the plan for that lacks; undefined for a group that does not resist. */
  readonly resistor: string | undefined
}

/** A group for the list: what is known, what must be found out, and how it is won over. */
export function stakeholderInWords(group: Stakeholder): StakeholderInWords {
  return {
    group: group.id,
    name: group.name,
    about: [
      ...STAKE_ROLES.filter(({ id }) => group.roles.includes(id)).map(({ says }) => says),
      `influence ${group.influence}`,
      group.support,
      ...(group.owner ? [`looked after by ${group.owner}`] : []),
    ].join(' · '),
    person: group.person,
    missing: questionGaps(group).join('; '),
    resistor: isResistor(group) ? resistorInWords(group) : undefined,
  }
}

function resistorInWords(group: Stakeholder): string {
  const gaps = resistanceGaps(group)
  if (gaps.length > 0) return `Resistor. The plan for it lacks: ${gaps.join(', ')}.`
  const { tactic, who, when, outcome } = group.resistance!
  return outcome ? `Resistor. Outcome: ${outcome}` : `Resistor. ${tactic} (${who}, ${weekdayInWords(when)})`
}

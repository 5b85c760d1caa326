import type { DocumentPart, Tint } from './document.ts'
import { dayOfYear, scaleOf, shortDay, slotsOf, spanInWords, weekdayInWords, type Phase } from './words.ts'
import { quadrant, type StakeholderMap } from './stakeholders.ts'

const SUPPORT_TINTS = { against: 'red', neutral: 'grey', for: 'green' } as const

/** The stakeholders in a grid of influence and support. */
export function quadrantPart(map: StakeholderMap): DocumentPart {
  const rows = quadrant(map)
  return {
    kind: 'picture',
    head: ['Influence', 'Against', 'Neutral', 'For'],
    rows: rows.map(({ influence, cells }) => ({
      label: influence,
      cells: cells.map(({ support, groups }) => ({
        text: groups.map(({ name }) => name).join(', '),
        tint: groups.length > 0 ? SUPPORT_TINTS[support] : 'none',
      })),
    })),
    says: rows.flatMap(({ influence, cells }) =>
      cells
        .filter(({ groups }) => groups.length > 0)
        .map(
          ({ support, groups }) => `Influence ${influence}, ${support}: ${groups.map(({ name }) => name).join(', ')}`,
        ),
    ),
  }
}

const PHASE_TINTS: Readonly<Record<Phase['kind'] | 'go-live', Tint>> = {
  'go-live': 'red',
  prepare: 'grey',
  pilot: 'amber',
  cohort: 'blue',
  after: 'green',
}
/** The number of cells in a row, and of days named above them. */
const SLOTS = 48
const MARKS = 6

/** The phases of a plan as bars, with go-live among them. */
export function timelinePart(phases: readonly Phase[], goLive: string): DocumentPart {
  const day = { kind: 'go-live', name: 'Go-live', from: goLive, to: goLive } as const
  const begun = phases.filter(({ from }) => from < goLive)
  const bars = [...begun, day, ...phases.slice(begun.length)]
  const slots = slotsOf(bars, goLive, SLOTS)
  return {
    kind: 'picture',
    head: [],
    rows: [
      {
        label: '',
        cells: scaleOf(phases, goLive, MARKS).map((day, i, days) => ({
          text: day.slice(0, 4) === (days[i - 1] ?? goLive).slice(0, 4) ? shortDay(day) : dayOfYear(day),
          tint: 'none',
          span: SLOTS / MARKS,
        })),
      },
      ...bars.map(({ name, from, to, kind }, i) => {
        const [before, own, after] = slots[i]!
        return {
          label: `${name}, ${spanInWords({ from, to })}`,
          cells: [
            ...(before > 0 ? [{ text: '', tint: 'none' as const, span: before }] : []),
            { text: '', tint: PHASE_TINTS[kind], span: own },
            ...(after > 0 ? [{ text: '', tint: 'none' as const, span: after }] : []),
          ],
        }
      }),
    ],
    says: phases.map(
      ({ name, from, to, done, total }) =>
        `${name}: ${weekdayInWords(from)} to ${weekdayInWords(to)}, ${done} of ${total} done`,
    ),
  }
}

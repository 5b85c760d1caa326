import { exact, type Day } from './coming-days.ts'
import type { DateForm, Groups } from './date-form.ts'

/** Microsoft's fiscal year 2027 begins on 1 July 2026. */
const FIRST_MONTH = 7

const FY = String.raw`(?:fy|fiscal(?:\s+year)?)\s?['’]?(?:20)?`
const PART = String.raw`(?:the\s+)?(?:(?<part>early|beginning|start|mid|middle|late|end)(?:\s+of|-)?\s+(?:the\s+)?)?`
const NEEDS = /\bfy|fiscal/i

/** A number of months of a fiscal year, from month `from` (0 … 11) on: a quarter, a half, or all of it. */
interface Period {
  readonly year: number
  readonly from: number
  readonly months: number
}

/** Periods that name Microsoft's fiscal year: "end of Q2 FY27", "FY27 H1", "by end of fiscal year 2027". */
export const FISCAL_FORMS: readonly DateForm[] = [
  {
    pattern: new RegExp(
      String.raw`\b${PART}(?:(?:(?<unit>[qh])(?<nth>[1-4])|(?<nth2>[1-4])q)[\s/-]*(?:of\s+)?${FY}(?<y>[2-4]\d)|${FY}(?<y2>[2-4]\d)[\s/-]*(?<unit2>[qh])(?<nth3>[1-4]))(?![\w%])`,
      'gi',
    ),
    needs: NEEDS,
    read: (groups) => dayIn(periodOf(groups), groups['part']),
    begin: (groups) => (groups['part'] ? dayIn(periodOf(groups), groups['part']) : firstDay(periodOf(groups))),
  },
  {
    // "The FY27 budget" is no date.
    pattern: new RegExp(String.raw`\b${PART}${FY}(?<y>[2-4]\d)(?![\w%])`, 'gi'),
    needs: NEEDS,
    onlyLed: ({ part }) => part === undefined,
    read: (groups) => dayIn(periodOf(groups), groups['part']),
    begin: (groups) => (groups['part'] ? dayIn(periodOf(groups), groups['part']) : firstDay(periodOf(groups))),
  },
]

function periodOf({ unit, unit2, nth, nth2, nth3, y, y2 }: Groups): Period {
  const year = 2000 + Number(y ?? y2)
  const number = nth ?? nth2 ?? nth3
  if (number === undefined) return { year, from: 0, months: 12 }
  const months = (unit ?? unit2)?.toLowerCase() === 'h' ? 6 : 3
  return { year, from: (Number(number) - 1) * months, months }
}

/** The last day of a period; for "early" the end of its first third, for "mid" its middle. */
function dayIn({ year, from, months }: Period, part: string | undefined): Day | undefined {
  // "H3" is none.
  if (from >= 12) return undefined
  const said = (part ?? '').toLowerCase()
  if (said.startsWith('mid')) return months === 3 ? inMonth(year, from + 1, 15) : lastOf(year, from + months / 2 - 1)
  const isEarly = said === 'early' || said === 'beginning' || said === 'start'
  return lastOf(year, from + (isEarly ? months / 3 : months) - 1)
}

function firstDay({ year, from }: Period): Day | undefined {
  return inMonth(year, from, 1)
}

function lastOf(year: number, month: number): Day | undefined {
  return [31, 30, 29, 28].flatMap((day) => inMonth(year, month, day) ?? []).at(0)
}

/** @param month of the fiscal year, from 0 on */
function inMonth(year: number, month: number, day: number): Day | undefined {
  const ofCalendar = FIRST_MONTH + month
  return ofCalendar > 12 ? exact(year, ofCalendar - 12, day) : exact(year - 1, ofCalendar, day)
}

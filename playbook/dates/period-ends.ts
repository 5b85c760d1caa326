import { comingEnd, endOf } from './coming-days.ts'
import type { DateForm, Groups } from './date-form.ts'
import { NAMED, ON_LINE, OF_YEAR, SHORT_YEAR, YEAR } from './date-words.ts'
import { monthOf } from './months.ts'

const END = /\beo\s?[mqy]|\bend\b/i
const MONTH_ENDS = '(?:eom|end\\s+of\\s+(?:the\\s+)?month|month[ -]end)'
const MONTHS_NAME = `${NAMED}(?![a-z]|${ON_LINE}\\d(?![\\d]))(?:${YEAR}|${SHORT_YEAR})?`
/** "Eom may be late": there "may" is a verb. */
const NO_VERB = '(?!may\\s+(?!(?:and|but|or|so|for|if|as|with|then|when|because|at|in|on|this|next)\\b)[a-z])'
/** A quarter in a plan is the next one, however far ahead. In months. */
const A_YEAR = 12

/**
 * Ends of periods: "eom", "end of next month", and of those that are named beside them: "eom January", "eoy 2027". The named ones
 * come first, because without its name each of them is another day.
 */
export const PERIOD_ENDS: readonly DateForm[] = [
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?${MONTH_ENDS}(?:\\s+(?:(?:of|in|for)\\s+)?|\\s?\\()${NO_VERB}${MONTHS_NAME}(?:(?<=\\([^()]{0,20})\\))?`,
      'gi',
    ),
    needs: END,
    read: (groups, today, most) => comingEnd(monthOf(groups['m']!), yearIn(groups), today, most),
  },
  {
    pattern: new RegExp(`\\b${NAMED}(?:${YEAR})?[ -](?:eom|month[ -]end)\\b`, 'gi'),
    needs: END,
    read: (groups, today, most) => comingEnd(monthOf(groups['m']!), yearIn(groups), today, most),
  },
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?:eo\\s?q|(?:end\\s+of\\s+(?:the\\s+)?quarter|quarter[ -]end)\\s)\\s?(?<q>[1-4])(?:${OF_YEAR})?(?![\\w%])`,
      'gi',
    ),
    needs: END,
    read: (groups, today) => comingEnd(Number(groups['q']) * 3, yearIn(groups), today, A_YEAR),
  },
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?:eoy|end\\s+of\\s+(?:the\\s+)?year|year[ -]end)(?:${OF_YEAR})(?![\\w%])`,
      'gi',
    ),
    needs: END,
    read: (groups, today) => comingEnd(12, yearIn(groups), today),
  },
  {
    pattern:
      /\b(?:eo[mqy]|end(?:\s+of)?(?:\s+the)?)\s+next\s+(?<unit>month|quarter|year)\b|\bnext\s+eo(?<unit2>[mqy])\b/gi,
    needs: END,
    read: ({ unit, unit2 }, today) => endOf(unit?.toLowerCase() ?? unitOf(unit2!), true, today),
  },
  {
    pattern:
      /\b(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?(?<unit>month|quarter|year)\b|\b(?<unit2>month|quarter|year)[ -]end\b/gi,
    needs: END,
    onlyLed: ({ unit2 }) => unit2 !== undefined,
    read: ({ unit, unit2 }, today) => endOf((unit ?? unit2!).toLowerCase(), false, today),
  },
  { pattern: /\beo(?<unit>[mqy])\b/gi, needs: END, read: ({ unit }, today) => endOf(unitOf(unit!), false, today) },
]

const yearIn = ({ y, yy, yyy }: Groups): string | undefined => y ?? yy ?? yyy

function unitOf(letter: string): string {
  return { m: 'month', q: 'quarter' }[letter.toLowerCase()] ?? 'year'
}

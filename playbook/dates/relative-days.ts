import {
  comingFeast,
  comingEnd,
  comingWeekday,
  dayOf,
  endOf,
  later,
  weekdayOf,
  written,
  type Day,
} from './coming-days.ts'
import { addDays } from './days.ts'
import { COUNT, FEAST, NUMBERS } from './date-words.ts'
import type { DateForm, Groups } from './date-form.ts'

/** Words for something that is over or begins then, or a comma before a day at the end. "Call them tomorrow" is no date of the workload. */
const LED =
  "(?:(?<=\\b(?:until|untill|till|'?til|by|before|due|eta:?|done|ready|finished|completed?|over|live|unblocked|resolved|solved|fixed|through|available|delivered|back|starts?|begins?|arrives?|ships?|expected|planned|scheduled|promised|target|latest|moved to|slips to|date is)\\s+(?:(?:on|by|in)\\s+)?)|(?<=[,;–-]\\s?)(?=[^,;:.\\n]{3,40}(?:$|[.;)\\n])))"
const WEEKDAY_NAME = '(?<weekday>(?:sun|mon|tues|wednes|thurs|fri|satur)day)'
const A_YEAR = 12
const FRIDAY = 5
const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 }

/** Days counted from another day than today, and ends of weeks and halves. Each comes before the shorter form inside it. */
export const RELATIVE_DAYS: readonly DateForm[] = [
  {
    pattern: new RegExp(`${LED}(?:the\\s+)?day\\s+after\\s+tomorrow(?!\\w)`, 'gi'),
    needs: /after\s+tomorrow/i,
    read: (_, today) => later(2, 'day', today),
  },
  {
    pattern: new RegExp(`(?:${LED})tomorrow(?=\\s*(?:$|[.;)\\n]))`, 'gi'),
    needs: /tomorrow/i,
    read: (_, today) => later(1, 'day', today),
  },
  {
    pattern: new RegExp(
      `${LED}(?:the\\s+|${COUNT}\\s+)?(?<unit>day|week)s?\\s+after\\s+(?<name>${FEAST})(?:\\s+(?<y>20\\d\\d))?\\b`,
      'gi',
    ),
    needs: /\bafter\b/i,
    read: (groups, today) => {
      const feast = comingFeast(groups['name']!.toLowerCase(), groups['y'], today)
      return feast && later(countIn(groups), groups['unit']!.toLowerCase(), feast)
    },
  },
  {
    pattern: new RegExp(`\\b${COUNT}\\s+weeks?\\s+(?:from|after)\\s+(?:next\\s+)?${WEEKDAY_NAME}(?!\\w)`, 'gi'),
    needs: /week/i,
    read: (groups, today) => later(countIn(groups), 'week', comingWeekday(weekdayOf(groups['weekday']!), today)),
  },
  {
    // The end of a week or month is meant, also where it is not said.
    pattern: /\b(?:(?:the\s+)?end\s+of\s+)?(?:the\s+)?(?<unit>week|month|quarter|year)\s+after\s+next\b/gi,
    needs: /\bafter\s+next\b/i,
    read: ({ unit }, today) => {
      const said = unit!.toLowerCase()
      if (said === 'week') return later(7, 'day', endOfWeek(today, true))
      return endOf(said, true, later(MONTHS_IN[said]!, 'month', today))
    },
  },
  {
    pattern: /\b(?:the\s+)?(?:mid|middle)(?:\s+of)?\s+next\s+month\b/gi,
    needs: /\bnext\s+month\b/i,
    read: (_, today) => ({ ...endOf('month', true, today), day: 15 }),
  },
  {
    pattern: /\b(?:in|within)\s+(?:a|one|1|two|2)\s+fortnights?\b|\ba\s+fortnight\s+from\s+now\b/gi,
    needs: /fortnight/i,
    read: (_, today) => later(14, 'day', today),
  },
  {
    pattern: /\b(?:the\s+)?end\s+of\s+(?:the\s+)?(?<which>next\s+|this\s+|coming\s+)?week\b|\beow\b/gi,
    needs: /\bend\s+of\b|\beow\b/i,
    read: ({ which }, today) => endOfWeek(today, /^(?:next|coming)/i.test(which ?? '')),
  },
  {
    pattern: /\b(?:the\s+)?end\s+of\s+h(?<h>[12])(?:\s*(?:of\s+)?(?<y>20\d\d))?(?![\w%])/gi,
    needs: /\bh[12]/i,
    read: ({ h, y }, today) => comingEnd(Number(h) * 6, y, today, A_YEAR),
  },
]

function countIn({ count }: Groups): number {
  const said = (count ?? 'a').toLowerCase()
  return NUMBERS[said] ?? (said.startsWith('a couple') ? 2 : Number(said))
}

/** The Friday of this week or the next; on a weekend the week that comes is meant. */
function endOfWeek(today: Day, isNext: boolean): Day {
  const friday = comingWeekday(FRIDAY, dayOf(addDays(written(today), -1))!)
  return later(isNext ? 7 : 0, 'day', friday)
}

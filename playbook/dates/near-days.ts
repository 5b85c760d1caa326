import { later, weekdayOf } from './coming-days.ts'
import type { DateForm } from './date-form.ts'
import { WEEKDAY } from './date-words.ts'

/** Words for something that is over or begins then. "Call them tomorrow" is no date of the workload. */
const LED =
  "(?<=\\b(?:until|untill|till|'?til|by|before|due|eta:?|done|ready|finished|completed?|over|live|resolved|fixed|through|available|delivered|starts?|begins?|arrives?|ships?|expected|planned|scheduled|promised|target|latest)\\s+(?:on\\s+|by\\s+)?)"
const MONDAY = 1

/** Single days counted from today: "done tomorrow", "by Friday next week". */
export const NEAR_DAYS: readonly DateForm[] = [
  {
    pattern: new RegExp(`${LED}tomorrow(?!['’]s|\\w)`, 'gi'),
    needs: /tomorrow/i,
    read: (_, today) => later(1, 'day', today),
  },
  {
    pattern: new RegExp(
      `${LED}(?:${WEEKDAY},?\\s+(?:of\\s+|in\\s+)?next\\s+week|next\\s+week,?\\s+(?:on\\s+)?${WEEKDAY.replace('<weekday>', '<weekday2>')})(?!\\w)`,
      'gi',
    ),
    needs: /next\s+week/i,
    read: ({ weekday, weekday2 }, today) => {
      const inWeek = (name: number): number => (name + 6) % 7
      const now = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay()
      const monday = later(7 - inWeek(now) + inWeek(MONDAY), 'day', today)
      return later(inWeek(weekdayOf((weekday ?? weekday2)!)), 'day', monday)
    },
  },
]

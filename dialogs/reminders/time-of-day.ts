import type { TimeOfDay } from '../../domain/reminders/model.ts'

const DAY_MINUTES = 24 * 60
const NUMBERS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve twenty twenty-five'.split(' ')
const VALUES: ReadonlyMap<string, number> = new Map([
  ...NUMBERS.slice(0, 13).map((name, value) => [name, value] as const),
  ['twenty', 20],
  ['twenty-five', 25],
  ['quarter', 15],
  ['a quarter', 15],
  ['half', 30],
])

const HOURS = NUMBERS.slice(1, 13).join('|')
const PART = `(half)(?: past)?|((?:a )?quarter|five|ten|twenty(?:-five)?|\\d{1,2})(?: minutes?)? (past|to)`
const TIME = `noon|midnight|${HOURS}|(\\d{1,2})(?:[:.h ]?(\\d{2}))?`
const HALF = ` ?(?:h|hrs|(am|pm|a\\.m|p\\.m)|o['’]?clock)`

/** What may be a time of day, without groups, to stand in a longer expression; `readTimeOfDay` says whether it is one. */
export const MAY_BE_TIME = withoutGroups(
  `(?:(?:${PART}) )?(?:${TIME})(?:${HALF})?(?: in the (?:morning|afternoon|evening))?`,
)
const READ = new RegExp(`^(?:(?:${PART}) )?(${TIME})(?:${HALF})?(?: in the (morning|afternoon|evening))?$`)

/**
 * The time that somebody says: "8", "8:30", "8.30 am", "1745", "half past eight", "quarter to 9 in the evening", "noon".
 * "Half 7" is half past seven, as in Britain; who hears what was set can say it otherwise.
 * @param text in lower case, in the form of `MAY_BE_TIME`
 * @returns undefined when no clock shows it, such as 8:60 and 13 pm
 */
export function readTimeOfDay(text: string): TimeOfDay | undefined {
  const read = READ.exec(text)
  if (!read) return undefined
  const [, half, part = half, side = 'past', name = '', digits, minutes, mark, daytime] = read
  // "Half past 8:30" is neither.
  if (part !== undefined && minutes !== undefined) return undefined
  const hour = hourOf(digits === undefined ? name : Number(digits), mark, daytime)
  const minute = Number(minutes ?? 0)
  const away = part === undefined ? 0 : (VALUES.get(part) ?? Number(part))
  if (hour === undefined || minute > 59 || away > 59) return undefined
  const at = (hour * 60 + minute + (side === 'to' ? DAY_MINUTES - away : away)) % DAY_MINUTES
  return { hour: Math.floor(at / 60), minute: at % 60 }
}

/** "8:05", as clocks of 24 hours show it. */
export function timeInWords({ hour, minute }: TimeOfDay): string {
  return `${hour}:${String(minute).padStart(2, '0')}`
}

/** @param mark "am" or "pm", with full stops or without; @param daytime as in "8 in the morning" */
function hourOf(said: number | string, mark: string | undefined, daytime: string | undefined): number | undefined {
  if (said === 'noon') return 12
  if (said === 'midnight') return 0
  const hour = typeof said === 'number' ? said : VALUES.get(said)!
  const spoken = daytime === undefined ? undefined : daytime === 'morning' ? 'am' : 'pm'
  const half = mark?.replace('.', '') ?? spoken
  if (spoken !== undefined && half !== spoken) return undefined
  if (half === undefined) return hour <= 23 ? hour : undefined
  // "16:45 in the afternoon", but not "16:45 pm".
  if (hour > 12) return mark === undefined && half === 'pm' && hour <= 23 ? hour : undefined
  return hour === 0 ? undefined : (hour % 12) + (half === 'pm' ? 12 : 0)
}

function withoutGroups(source: string): string {
  return source.replace(/\((?!\?)/g, '(?:')
}

import { MONTH, MONTH_BEGINS } from './months.ts'

/** Parts of patterns for dates, as sources with named groups. */

/** Between a month and its day. A number on the next line is another one. */
export const ON_LINE = '[^\\S\\n]+'
export const NAMED = `(?<m>${MONTH})\\.?`
/** Not the number in "5 May-20 June". */
export const YEAR = `(?:(?:,?\\s+|-|/)(?<y>(?:19|20)\\d\\d)\\b|(?:\\s?['’]|-|/)(?<yy>[2-4]\\d)\\b(?![-/.]\\d|\\s*${MONTH_BEGINS}))`
/** Words before a month that mean one of its first days, nobody knows which. */
export const EARLY = '(?:early(?:\\s+in)?|beg\\.?|(?:begin|beginning|start)(?:\\s+of)?)'
/** A year with two figures, where they count nothing: "27 Jan 27". */
export const SHORT_YEAR = '(?:[^\\S\\n]+(?<yyy>[23]\\d)(?=\\s*(?:$|[.,;:)\\n])))'
/** Short names of weekdays are days only behind a word that leads to one: "until mon". */
export const WEEKDAY =
  '(?<weekday>(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?<=\\b(?:until|untill|till|til|by|before|next)\\s)(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)\\b(?=\\s*(?:$|[.,;:!)\\n]|(?:and|but)\\b)))'
/** Feasts, as people write them. */
export const FEAST =
  "(?:thanksgiving|good friday|easter monday|easter(?: (?:sunday|holidays?|break|weekend|time))?|whit ?sun(?:day)?|whit monday|pentecost(?: monday)?|boxing day|christmas(?: (?:day|eve|break|holidays?|time))?|xmas|new year(?:['’]?s(?: (?:eve|day))?)?|s[iy]lvester)"
export const NTH = '(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)'
export const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 0 }
/** The year of a quarter or a half: "2027", "’27", "of 2027". */
export const OF_YEAR =
  "(?:\\s*(?:of\\s+|cy\\s?|['’/-]\\s?)?(?<y>20\\d\\d)\\b|\\s?['’/-]\\s?(?<yy>\\d\\d)\\b|\\s+(?<yyy>[23]\\d)(?=\\s*(?:$|[.,;:)\\n])))"

export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}
/** Days as dictation writes them: "the tenth of February", "march thirty first". */
export const DAY_WORDS = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(
    ' ',
  ),
  ...'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
  ...'first second third fourth fifth sixth seventh eighth ninth'.split(' ').map((unit) => `twenty ${unit}`),
  'thirtieth',
  'thirty first',
]
export const DAY_WORD = `(?<word>${DAY_WORDS.toReversed().join('|').replaceAll(' ', '[ -]')})`
export const COUNT = `(?<count>\\d{1,3}|${Object.keys(NUMBERS).toReversed().join('|')}|a couple of)`
export const UNIT = '(?:(?<working>business|working|work)[ -])?(?<unit>day|week|wk|month)s?\\b'
/** Words that make a length of time vague, or say that it lies ahead. */
export const ABOUT =
  '(?:(?:about|around|roughly|approx\\.?|approximately|circa|ca\\.?|some|maybe|at least|up to|another|the next|max\\.?)\\s+|[~≈]\\s?){0,2}'

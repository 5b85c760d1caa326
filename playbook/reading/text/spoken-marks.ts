import { matchesOf } from './matches.ts'

/** Marks of a typed text, which was not dictated. The comma of "4,500" and the full stop of "10.30" do not count. */
const WRITTEN = /[,;:!?…\n](?!\d)|\.(?:\s|$)/
/** Behind these words the name of a mark is a thing: "a new line", "the trial period", "came to a full stop". */
const THING_BEFORE =
  '(?<!\\b(?:an?|the|this|that|their|its|our|his|her|one|each|every|no|any|some|big|huge|complete|another|first|second|last|next|long|short|same|whole|current|trial|test|testing|grace|notice|freeze|holiday|change|evaluation|transition|probation|retention|pilot|budget|contract|review|reporting|renewal|busy|peak|blackout|warranty|waiting|time|cooling|off|service|financial|fiscal|accounting|training|adoption|exam|exams|migration|notification|billing|coexistence|hypercare|election|summer|winter|christmas|easter|get|gets|got|need|needs|want|wants|order|ordered|install|installs|installed|build|built|with|per|of|in|for|on|by|to|from|and|or|separated|delimited) )'
/** Words that a spoken sentence begins with. */
const SENTENCE =
  '(?:they|the|their|we|it|its|so|and|but|also|i|there|nobody|no|he|she|this|that|then|now|not|because|users|everybody|new|next|target|date|maybe|please|for|as|when|if|on|in|only|after|before|at)'

/**
 * A mark as it is dictated. `isSure`: one is enough to show that a text was dictated; another mark counts only beside a
 * second one.
 */
interface SpokenMark {
  readonly said: RegExp
  readonly mark: string
  readonly isSure: boolean
}

const mark = (said: string, sign: string, isSure: boolean, behind = ''): SpokenMark => ({
  said: new RegExp(`(?<=\\S) ${THING_BEFORE}${said}(?![\\p{L}\\p{N}'’-])${behind}`, 'giu'),
  mark: sign,
  isSure,
})

const MARKS: readonly SpokenMark[] = [
  mark('full stop', '.', true),
  mark('question mark', '?', true),
  mark('exclamation (?:mark|point)', '!', true),
  mark('new paragraph', '\n', true, '(?!\\s+(?:of|in|for)\\b)'),
  mark('semi-?colon', ';', true),
  mark('comma', ',', true, '(?=\\s)(?!\\s+(?:separated|delimited|is|are|was|in|at|or)\\b)'),
  mark(
    '(?:new|next) line',
    '\n',
    false,
    '(?!\\s+(?:of|for|manager|managers|card|cards|number|numbers|is|are|was|has|will)\\b)',
  ),
  mark('period', '.', false, `(?=\\s*$|\\s+${SENTENCE}\\b|\\s+(?:new|next) (?:line|paragraph)\\b)`),
  mark('colon', ':', false, '(?=\\s)(?!\\s+(?:cancer|screening|surgery|clinic|department)\\b)'),
]

/** The names of marks. Most texts have none. */
const SPEAKS = /\b(?:full stop|question mark|exclamation|new paragraph|semi-?colon|comma|period|colon)\b/i

/**
 * Writes the marks of a dictated text: "stuck comma the ports are closed full stop" becomes "stuck, the ports are
 * closed.". A text with typed marks comes back as it is, and so does one whose "period" or "colon" may be a thing.
 */
export function withSpokenMarks(text: string): string {
  if (!SPEAKS.test(text) || WRITTEN.test(text.trim())) return text
  const said = matchesIn(text)
  if (!said.some(({ isSure }) => isSure) && said.length < 2) return text
  return MARKS.reduce((sum, each) => sum.replace(each.said, each.mark), text.trim())
    .replace(/(?<=\n) +| +(?=\n)/g, '')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

function matchesIn(text: string): readonly SpokenMark[] {
  return MARKS.flatMap((each) => matchesOf(each.said, text).map(() => each))
}

import { OFFICER_IN_CAPITALS } from '../../content/words/officers.ts'
import { matchesOf } from '../../reading/text/matches.ts'

/** The customer's words in quotation marks. */
const QUOTATION = /["“„«]([^"“”„«»\n]{8,600})["”“»]/g
const OF_THEM = /(?<![\p{L}\p{N}])(?:we|our|ours|us|me|my|mine|I)(?![\p{L}\p{N}])/iu
const EACH_OF_THEM = /(?<![\p{L}\p{N}])(?:we|our|ours|us)(?![\p{L}\p{N}])(?!\.)/giu
const THEIRS: Readonly<Record<string, string>> = { we: 'they', our: 'their', ours: 'theirs', us: 'them' }

/** Where a text quotes people who say "we" or "I". As [start, end) in UTF-16 units. */
export function quotedSpeech(text: string): readonly (readonly [number, number])[] {
  if (!/["“„«]/.test(text)) return []
  return matchesOf(QUOTATION, text).flatMap(({ index, 0: found }) =>
    OF_THEM.test(found) && !OF_THE_FM.test(text.slice(Math.max(0, index - REACH), index))
      ? [[index, index + found.length] as const]
      : [],
  )
}

/** Words before a quotation of the FM's own words: `I wrote "call me"`. */
const OF_THE_FM =
  /(?:(?<![\p{L}\p{N}])(?:I|we|my mail|our mail) (?:(?:just|have|had|then|also|again) )*|(?:^|[.;:,\n]) ?)(?:wrote|asked|mailed|said|told|sent|texted|messaged|replied|answered|says?)(?![\p{L}])(?:(?! (?:and|but|he|she|they|who) |,)[^.;!?"“”]){0,40}$/iu
/** So much text before a quotation is searched. In UTF-16 units. */
const REACH = 60

/** What somebody says of himself or herself, in words of a third person. */
export function ofSpeaker(words: string): string {
  return asTold(words.replace(OF_ONE, (_, before: string, form: string) => before + OF_SPEAKER[form.toLowerCase()]!))
}

const OF_ONE = /(^|[^\p{L}\p{N}])(I(?:['’]m| am| was|['’]ve|['’]ll|['’]d)?|me|my|mine)(?![\p{L}\p{N}'’])/giu
const OF_SPEAKER: Readonly<Record<string, string>> = {
  i: 'they',
  'i am': 'they are',
  'i was': 'they were',
  "i'm": 'they are',
  'i’m': 'they are',
  "i've": 'they have',
  'i’ve': 'they have',
  "i'll": 'they will',
  'i’ll': 'they will',
  "i'd": 'they would',
  'i’d': 'they would',
  me: 'them',
  my: 'their',
  mine: 'theirs',
}

/** Writes "they" for the customer's "we". "US" is a country. */
export function asTold(words: string): string {
  return words.replace(EACH_OF_THEM, (word) => {
    if (word === 'US') return word
    const told = THEIRS[word.toLowerCase()]!
    return /^\p{Lu}/u.test(word) ? `${told.charAt(0).toUpperCase()}${told.slice(1)}` : told
  })
}

/** Words in capitals for emphasis: "they cannot sync AND they cannot print". */
const LOUD =
  /(?<![\p{L}\p{N}])(?:AND|NOT|NO|BUT|NEVER|ALL|ONLY|NOBODY|NONE|UNTIL|VERY|STILL|NOTHING|ANY|WANT|EVER)(?![\p{L}\p{N}])/gu
const ROLE = String.raw`${OFFICER_IN_CAPITALS}|[Oo]wner|[Cc]hair(?:man|woman)?|(?:[\p{L}&]+ ){0,2}(?:[Mm]anager|[Dd]irector|[Ll]ead|[Hh]ead|[Aa]dmin|[Oo]fficer|[Cc]ounsel|[Ss]ponsor|[Ee]ngineer|[Tt]rainer)|[Hh]ead of [\p{L} ]{2,25}`
/** "Dana (IT manager)", "CIO Mr Abara": for most readers the role says enough. */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:Mr|Mrs|Ms|Mme|Herr|Frau)\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \((?:the |their )?(${ROLE})\)`,
  'gu',
)
const TITLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[Tt]he |[Tt]heir )?(${OFFICER_IN_CAPITALS}|IT (?:manager|director|lead|head)) (?:(?:Mr|Mrs|Ms|Mme|Herr|Frau)\.? )\p{Lu}\p{Ll}+`,
  'gu',
)

/** "mr Brown": a title before a name. */
const IN_SMALL = /(?<![\p{L}\p{N}])(?:mr|mrs|ms|dr|prof|herr|frau)(?=\.? \p{Lu}\p{Ll})/gu

/** Things that are Microsoft's when an FM calls them "ours". No customer has a seller or a licensing desk for it. */
const OURS =
  /(?<![\p{L}\p{N}])our (?=(?:own )?(?:licensing (?:desk|team|people)|seller|status page|product group|account team)(?![\p{L}]))/giu
const WE_LACK = /(?<![\p{L}\p{N}])we (?:have|['’]ve(?: got)?) no (?=(?:data cent(?:re|er) )?regions?(?![\p{L}]))/giu

/** "Our service" is the service. "Our service desk" may be the customer's. */
const OUR_SERVICE = /(?<![\p{L}\p{N}])our (?=(?:service|cloud|product)(?! desk)(?:['’]s)?(?![\p{L}]))/giu

/** Things that a customer calls "yours". */
const YOURS =
  /(?<![\p{L}\p{N}])your (?=(?:own |current |new |latest )?(?:cloud|versions?|service|status page|servers?|data cent(?:re|er)s?|licensing|product group|engineers)(?![\p{L}]))/iu
const EACH_OF_YOURS = new RegExp(YOURS.source, 'giu')

/** Writes words in capitals plainly, and the role for a name beside it. */
export function plainly(text: string): string {
  let result = text
  // A text all in capitals is only typed that way.
  if (/\p{Ll}/u.test(text)) result = result.replace(LOUD, (word) => word.toLowerCase())
  if (result.includes('(')) result = result.replace(NAMED, (_, role: string) => `the ${role}`)
  if (/\b(?:our|we)\b/i.test(result))
    result = result.replace(OURS, "Microsoft's ").replace(OUR_SERVICE, 'the ').replace(WE_LACK, 'Microsoft has no ')
  // Only the customer says "your cloud".
  if (YOURS.test(result)) result = asTold(result.replace(EACH_OF_YOURS, "Microsoft's "))
  return result
    .replace(TITLED, 'the $1')
    .replace(IN_SMALL, (title) => `${title.charAt(0).toUpperCase()}${title.slice(1)}`)
}

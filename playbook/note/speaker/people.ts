import { OFFICER } from '../../content/words/officers.ts'
import { VERBS_OF_ONE } from '../../content/note-verbs.ts'
import { entryOf } from '../../entry-of.ts'

/** A role names a person, whom a later "he" may mean. */
export const NAMED = new RegExp(
  String.raw`\b(?:${OFFICER}|md|gm|director|manager|head|lead|owner|admin\w*|sponsor|chair\w*|boss|officer|engineer|lawyer|expert|advis[eo]r|counsel|minister|president|principal|teacher|trainer|successor|deputy|founder|surgeon|foreman|controller|rep|lady|man|woman|guy|person|clerk|nurse|consultant|integrator|partner|vendor)\b|\b(?:Mr|Mrs|Ms|Dr|Herr|Frau|Prof)\b`,
  'i',
)
/** "Kim resigned": one person, named as the subject. */
const FIRST_NAMED =
  /(?<=^|; |, |[.] )(?!(?:The|They|Their|It|Nobody|No|An?|This|That|He|She|There)(?![\p{L}]))\p{Lu}\p{Ll}+ (?:is|was|has|had|resigned|left|quit|retired|went|says?|said|thinks?|wants?|moved|joined)(?![\p{L}])/u
const BEGINS = /^(?:and |but |so )?(?:he|she)(?![\p{L}])/iu
/** "She explained that …": only the message counts. */
const SPEAKS =
  /^(?:and |but |so )?(?:he|she)(?:['’](?:s|d))? (?:also |then |has |had |just |only )*(?:says?|said|explain\w*|confess\w*|admit\w*|mention\w*|add(?:s|ed)|wrote|writes|told|tells|confirm\w*)(?: (?:me|us))? (?:that )?(?=(?:the|they|their|an?|no|nobody|it|there|its|all|this)(?![\p{L}]))/iu
const PRONOUN =
  /(?<![\p{L}])(he|she)(?![\p{L}])(['’](?:s|d|ll))?( (?:also|still|now|just|never|only|even|really|always|simply|both))?(?: ([\p{L}'’]+))?/giu
const OBJECT = /(?<![\p{L}])(him|himself|herself|her|hers|his)(?![\p{L}])(?= (\p{L}+)|)/giu

const FORMS: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
  goes: 'go',
}

/**
 * Writes "they" for "he" or "she" in a text that names nobody, because these are the customer's people. What such a
 * person said is kept as it is.
 * @param said statements between semicolons
 */
export function asPeople(said: string): string {
  if (!/(?<![\p{L}])(?:he|she)(?![\p{L}])/iu.test(said) || NAMED.test(said) || FIRST_NAMED.test(said)) return said
  return said
    .split('; ')
    .map((statement) => {
      const told = statement.replace(SPEAKS, '')
      return (BEGINS.test(told) || told !== statement) && !bends(told) ? theirs(told) : statement
    })
    .join('; ')
}

/** "She fears": true for a verb that would have to change. Such words are left alone. */
function bends(words: string): boolean {
  return [...words.matchAll(PRONOUN)].some(([, , form, , verb]) => {
    const lower = verb?.toLowerCase().replace('’', "'")
    return !form && lower !== undefined && entryOf(FORMS, lower) === undefined && VERBS_OF_ONE.has(lower)
  })
}

function theirs(words: string): string {
  return words
    .replace(PRONOUN, (_all, _who, form: string | undefined, beside = '', verb: string | undefined) => {
      const next = verb ? ` ${verb}` : ''
      if (form && /d|ll/.test(form)) return `they${form}${beside as string}${next}`
      if (form)
        return `they${verb && /^(?:been|got|\p{L}+ed|had|seen|taken)$/iu.test(verb) ? ' have' : ' are'}${beside as string}${next}`
      return `they${beside as string}${verb ? ` ${entryOf(FORMS, verb.toLowerCase().replace('’', "'")) ?? verb}` : ''}`
    })
    .replace(OBJECT, (_, word: string, next: string | undefined) => {
      const lower = word.toLowerCase()
      if (lower === 'his' || lower === 'hers') return lower === 'his' ? 'their' : 'theirs'
      if (lower.endsWith('self')) return 'themselves'
      return lower === 'her' &&
        next &&
        !/^(?:to|that|how|what|no|nothing|an?|the|at|in|on|for|with|and|or|but|from|if|when|any|more|all)$/i.test(next)
        ? 'their'
        : 'them'
    })
}

import { plainWords } from '../../playbook/reading/text/plain-words.ts'
import { remembering } from '../../playbook/recent.ts'

/** Chat spellings of words; only in lower case, because "U" and "R" may be names. */
const WORDS: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  urs: 'yours',
  cn: 'can',
  cud: 'could',
  shud: 'should',
  shld: 'should',
  pls: 'please',
  plz: 'please',
  wat: 'what',
  wht: 'what',
  wich: 'which',
  abt: 'about',
  gimme: 'give me',
  wanna: 'want to',
  whos: 'who is',
  wheres: 'where is',
  whens: 'when is',
  hows: 'how is',
  whats: 'what is',
  whys: 'why is',
  diff: 'difference',
  diffs: 'differences',
  mgmt: 'management',
  mgt: 'management',
  mngmt: 'management',
  infra: 'infrastructure',
  compat: 'compatibility',
  diffrence: 'difference',
  diffrences: 'differences',
  diference: 'difference',
  differance: 'difference',
}
const WORD = new RegExp(`(?<![\\p{L}\\p{N}@./-])(?:${Object.keys(WORDS).join('|')})(?![\\p{L}\\p{N}/-])`, 'gu')
/** "How r u", "what r my customers". */
const ARE = /(?<=^|\s)r(?= (?:you|my|the|we|they)\b)/g

/** The chat spellings, and "r", which has its own pattern. */
const REPLACED = [...Object.keys(WORDS), 'r']

/** The message in normal spelling, so that it can be read as a command or a question to the bot. */
export const spelledOut: (text: string) => string = remembering(4, (text) => {
  const said = plainWords(text)
  // Most messages contain none of them.
  if (!REPLACED.some((word) => said.has(word))) return text
  return text.replace(WORD, (word) => WORDS[word]!).replace(ARE, 'are')
})

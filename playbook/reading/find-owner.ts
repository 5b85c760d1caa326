import { MONTH_WORDS } from '../dates/months.ts'
import { functionWords } from '../content/note-rules.ts'

/** "Owner Petra", "success owner is Maria Keller". Owners of other things are left out: "the site owner". */
const OWNER =
  /(?<!\b(?:site|product|data|app|process|group|licen[cs]e|budget|file|channel|old|former|previous|no) )\b(?:success )?[Oo]wner(?: is|:| =| -| –)? (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2})(?![\p{L}\d])/u
/** "Petra is the owner", "Petra owns it". */
const OWNS =
  /(?<![\p{L}\d])(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?) (?:is (?:the |its )?(?:success )?owner\b(?! of\b)|owns (?:it|this)\b)/u

/**
 * The person who owns the success of a workload at the customer, as a text says: the S of DIBS. A guess that the FM
 * confirms.
 * @param customer the customer's name, which is not a person's
 * @returns the name as it was written; undefined where none is named
 */
export function findOwner(text: string, customer = ''): string | undefined {
  const name = (OWNER.exec(text) ?? OWNS.exec(text))?.[1]
  if (name === undefined || name.toLowerCase() === customer.toLowerCase()) return undefined
  const words = name.toLowerCase().split(' ')
  const isName = words.every((word) => !functionWords.has(word) && !MONTH_WORDS.includes(word)) && /\p{Ll}/u.test(name)
  return isName ? name : undefined
}

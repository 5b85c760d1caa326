/** Ways to ask for the meaning of a word, beside “what is …”; in lower case, without marks at the end. */
const ASKED: readonly RegExp[] = [
  /^what(?:['’]?s| is| does) (?:an? |the )?(?<word>.{2,30}?) (?:short for|an abbreviation (?:for|of)|for|stands? for|mean(?:s|ing)?|about)$/,
  /^what (?:is|are|do you|does it) (?:meant|mean|called)(?: by| with)? (?:an? |the )?(?<word>.{2,30})$/,
  /^what(?:['’]?s| is| are| does) (?:an? |the )?(?:meaning of )?(?:an? |the )?(?<word>.{2,30})$/,
  /^(?<word>.{2,30}?) (?:means? what|is what|stands for what|is short for what)$/,
  /^(?:which|what) task is (?:the )?(?<word>(?:task )?\d{3,4})$/,
  /^(?:is|was) (?:the )?(?<word>(?:task )?\d{3,4}) (?:mandatory|optional|required|needed)(?: or (?:optional|mandatory))?$/,
  /^(?:explain|define|meaning of)(?: me)? (?:an? |the )?(?<word>.{2,30})$/,
  /^(?:sorry,? )?(?:i )?(?:do(?:n['’]?t| not)|not) (?:understand|know|get) what (?:is )?(?:an? |the )?(?<word>.{2,30}?)(?: is| are| means?| stands for)?$/,
  /^(?<word>task (?:no\.? |number |# ?)?\d{3,4})$/,
]
const NUMBERED = /^(?:the )?(?:ftop |portal )?tasks? (?:no\.? ?|number |nr\.? ?|# ?)?(?=\d)/

/**
 * The word whose meaning a question asks for: “OPP means what?”, “what is task no. 3734 for”. Undefined for other questions;
 * whether the word is one of the playbook, the caller has to know.
 * @param lower in lower case, without marks at its end
 */
export function wordAskedFor(lower: string): string | undefined {
  const word = ASKED.map((pattern) => pattern.exec(lower)?.groups?.['word']).find(Boolean)
  return word?.replace(NUMBERED, 'task ')
}

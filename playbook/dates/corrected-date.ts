import { MONTH_BEGINS } from './months.ts'

/** Words before a day that say that it replaces an earlier one. */
const CORRECTS =
  /\b(?:(?:slip|mov|push|postpon|delay|shift|reschedul|chang|extend|defer|brought|put)\w*(?:\s+(?:it|back|out|forward|again|now)){0,2}\s+(?:to|until|till)|(?:but|date|until|by|will be|rather|instead|planned|expected)\s+now(?:\s+(?:until|till|by|on|for|the|planned|expected)){0,2}|(?:new|revised|updated)\s+(?:\w+\s+)?date(?:(?:\s+(?:for|of)\b[^.,;:\n]{0,45})?\s+is)?:?|\b(?:mov|push|slip|postpon|shift|delay|chang)\w*\b[^.;\n]{0,25}\bfrom\s+[^.,;:\n]{3,20}\s+to|\bnot (?:on |by |until )?[^.,;\n]{3,25}? but(?: (?:on|by|until|in))?)\s+(?:the\s+)?[~≈]?$/i

/** "They moved the launch to 26 Feb": what was moved stands between the verb and the day. A day of a training is another one. */
const MOVES_IT =
  /\b(?:slip|mov|push|postpon|delay|shift|reschedul|chang|extend|defer|bring|brought)\w*\b[^.,;:\n\d]{0,45}\b(?:launch|go[- ]?live|roll-?\s?out|deployment|migration|cut-?over|target|date|deadline|eta|project|time ?line|schedule|everything|work)\b(?:\s+(?:date|day|back|out|forward|again|now|by\s+(?:\S+\s+){1,2}(?:day|week|month)s?)){0,3}\s+(?:to|until|till|into)\s+(?:the\s+)?$/i
/** "Rescheduled for 26 Feb", "shifted into February". */
const MOVED_FOR =
  /\b(?:reschedul\w*\s+(?:for|on|to)|(?:slip|mov|push|postpon|shift)\w*(?:\s+(?:it|back|out)){0,2}(?:\s+from\s+[^.,;:\n]{3,20})?\s+into)\s+(?:the\s+)?$/i

/** "…, but now its 20 Jan", "instead they aim for 20 Jan": only small words stand between it and the day. */
const NOW_IT_IS =
  /(?:[,.;:(–-]\s*|\b(?:but|and|so|then|which)\s+)(?:now|instead)(?:\s+(?:its?|it['’]s|they['’]re|is|are|will|be|says?|said|they|we|he|she|wants?|hopes?|hoping|aim(?:s|ing)?|plan(?:s|ned|ning)?|expect(?:s|ed)?|wait(?:s|ing)?|target(?:ed|ing)?|more|rather|looks?|like|until|till|by|on|for|to|at|in|the|about|around|go|going|live|done|ready|finish(?:ed)?|set|due)){0,8}\s+$/i

/**
 * True when the words around a day say that it replaces another one.
 * @param isDay a single day, and no month or week
 */
export function correctsAnother(before: string, after: string, isDay: boolean): boolean {
  return (
    CORRECTS.test(before) ||
    MOVES_IT.test(before) ||
    MOVED_FOR.test(before) ||
    NOW_IT_IS.test(before) ||
    REPLACES.test(after) ||
    IS_THE_NEW_ONE.test(after) ||
    (isDay && HOLDS_NOW.test(after))
  )
}

/** Words before a day that was replaced: "20 January instead of 4 December". */
const IS_REPLACED =
  /\b(?:not|instead of|rather than|no longer|originally|formerly|previously)\s+(?:on\s+)?(?:the\s+)?$/i
const REPLACES = new RegExp(
  String.raw`^,?\s*(?:not|instead of|rather than|no longer)\s+(?:on\s+)?(?:the\s+)?(?:\d|${MONTH_BEGINS})`,
  'i',
)

/** Words behind the day that holds now: "26 Feb is the new target", "they go live 26 Feb now". */
const IS_THE_NEW_ONE = /^\s+(?:is|will be|as|would be)\s+(?:now\s+)?(?:the|their|our|its)\s+(?:new|revised|updated)\b/i
/** Behind a period, "third quarter now" tells which one it is. */
const HOLDS_NOW = /^\s+(?:now|instead)(?=\s*(?:$|[.,;:)\n]|(?:not|instead|rather|because|since|as)\b(?!\s+of\b)))/i

/** True when the words before a day say outright that it was replaced. */
export function isReplaced(before: string): boolean {
  return IS_REPLACED.test(before)
}

/** A former plan, with who had it: "they wanted to be done by 15 Dec", "it was planned for …". */
const THOUGHT_ONCE =
  /(?:\b(?:they|it|we|he|she|this|that|which)\s+|\b(?:the|their)\s+[\p{L}-]{1,30}\s+)?\b(?:wanted|hoped|intended|originally|initially|previously|formerly|at first|supposed to|meant to|(?:was|were|had been)\s+(?:(?:first|still|all|to|planned|scheduled|due|supposed|meant|set|expected|aiming|hoping|promised)\s+){0,2})(?=\s|(?<=\s))[^.,;:\n]{0,40}$/iu

/** Where the words begin that make a day a former plan; -1 where there are none. In UTF-16 units. */
export function thoughtOnceAt(before: string): number {
  return before.search(THOUGHT_ONCE)
}

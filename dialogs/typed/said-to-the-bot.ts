import type { Addressed } from './orders.ts'

const CURSE =
  '(?:damn(?: it)?|dammit|shit|crap|fuck(?:ing)?(?: (?:it|this|that|you|off))?|wtf|omg|bloody hell|hell|bullshit|bollocks|verdammt|schei(?:ß|ss)e|merde|mist)'
const CURSES = new RegExp(
  `^(?:(?:oh|ah|argh|so|god|holy|what the|this|for|sake)[ ,!]+)*${CURSE}(?:[ ,!.]+(?:${CURSE}|again|sake|bot))*$`,
  'i',
)
const BAD =
  '(?:useless|stupid|dumb|bad|terrible|awful|horrible|annoying|crap|shit|rubbish|garbage|trash|hopeless|no help|not helping|not helpful|an idiot|a joke|an? (?:stupid|dumb|useless) \\p{L}{2,12}|wasting my time)'
/** Of the bot, and of nobody’s product. */
const SCOLDS: readonly RegExp[] = [
  new RegExp(
    `^(?:${CURSE}[ ,!.]+)?(?:you|u)(?:['’]?re| are| r)? (?:(?:so|really|just|completely|totally|such|still) )*${BAD}$`,
    'iu',
  ),
  /^(?:you|u) (?:suck|stink)s?$|^(?:i )?hate (?:you|this bot)$|^(?:shut up|go away|get lost|screw you)$|^thank(?:s| you) for nothing$/i,
  new RegExp(
    `^(?:${CURSE}[ ,!.]+)?(?:this|the|that|stupid|damn)(?: (?:this|the|stupid|damn|fucking|bloody))* (?:bot|crap|shit|thing|piece of (?:crap|shit|junk)) (?:(?:is|was) (?:(?:so|really|just) )*${BAD}|sucks|(?:still |just )?(?:does(?:n['’]?t| not)|do(?:n['’]?t| not)|never|won['’]?t) (?:work|help|understand)s?(?: at all| again| anything)?)$`,
    'iu',
  ),
  new RegExp(`^${CURSE}[ ,!.]+(?:this|that|it) (?:does(?:n['’]?t| not)|never|won['’]?t) works?$`, 'i'),
]

/** Who knows of programs as this one tries to change it. */
const INSTRUCTS =
  /^(?:please |now )?(?:ignore|forget|disregard|override|bypass) (?:(?:all|any|your|the|my|of|previous|prior|earlier|above|other) )*(?:instructions?|prompts?|rules|guidelines|directives|restrictions)\b|\b(?:system|hidden|initial) prompt\b|^(?:please )?(?:print|show|reveal|repeat|output|tell me|dump|give me) (?:me )?your (?:(?:own|full|whole|exact) )?(?:instructions?|prompts?|rules|source|code|api key)\b|^(?:from now on )?(?:you are now|pretend (?:to be|that you)|act as|behave (?:as|like)|roleplay) /i

/** What a person writes to a colleague: calls, the own absence, memos. */
const TO_A_COLLEAGUE: readonly RegExp[] = [
  /^(?:(?:please|pls|can you|could you) )?(?:call|ring|phone|ping|text|mail|e-?mail|write|message) me(?: back)?(?: (?:later|asap|now|when you can|tomorrow|today|please|pls|thanks|at \S+|on \S+))*$/i,
  /^(?:please |pls )?(?:escalate|forward|report) (?:(?:it|this|that) )?to (?:my|the|your) (?:manager|boss|lead|team lead|supervisor|director)(?: (?:please|pls|thanks|asap|now))*$/i,
  /^(?:a )?(?:reminder|note to self|todo|to-do)(?: to me)?(?::| to) (?!(?:the )?(?:customer|they)\b)\S.{2,100}$/i,
]
/** The FM is away: news of nobody. */
const AWAY =
  /^(?:(?:fyi|just so you know|btw|heads up)[ ,:–-]+)?(?:i['’]?m|i am|i['’]?ll be|i will be) (?:(?:also|then|now|currently) )*(?:on (?:vacation|holidays?|leave|pto|parental leave|sick leave|a break)|off(?: (?:work|sick|duty))?|out(?: of (?:the )?office)?|ooo|oof|away|sick|back)(?: (?:from|until|till|on|next|this|to|through|between|starting|as of|for|today|tomorrow|again|in)\b.{0,60})?$|^(?:ooo|oof|out of office)(?:[ :]+(?:from|until|till|on|next|this|through|for|today|tomorrow)\b.{0,60})?$/i

const HELP = { instead: 'help' } as const

/** Messages of nobody's news: curses, attempts to instruct the program, what is meant for a colleague, one's own absence. */
export function readSaidToTheBot(text: string): Addressed | undefined {
  if (CURSES.test(text) || SCOLDS.some((pattern) => pattern.test(text)))
    return {
      says: 'Something went wrong, and I cannot tell what: say it in other words, or see what I can do.',
      ...HELP,
    }
  if (INSTRUCTS.test(text)) return { says: 'What I do is fixed: I read what customers said.', ...HELP }
  if (AWAY.test(text)) return { says: 'I keep nobody’s absence.', ...HELP }
  return TO_A_COLLEAGUE.some((pattern) => pattern.test(text))
    ? { says: 'I call, write to and remind nobody on my own.', ...HELP }
    : undefined
}

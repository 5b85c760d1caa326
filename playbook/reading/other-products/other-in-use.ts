import type { PreparedPlaybook } from '../../prepare.ts'
import type { TextReading } from '../read-text.ts'
import type { Token } from '../text/text.ts'

/** What a product has beside itself: its name is there, and it is not what people work with instead of ours. */
const PART =
  /^(?:web-?parts?|notifications?|connectors?|integrations?|plug-?ins?|add-?ins?|add-?ons?|extensions?|widgets?|bots?|feeds?|links?|invites?|invitations?|apis?|webhooks?|scripts?|fonts?|maps?|play|store|translate|analytics|services|servers|relay|alerts?|messages?|mails?|addresses|accounts?|domains?|captcha)$/
/** Something fails. */
const FAILS =
  /\b(?:blocked|blocks|blocking|fail(?:s|ed|ing)?|broken|crash\w*|errors?|works not|works? only|runs? only|opens? only|loads? only|(?:not|never|n['’]?t|cant|cannot|dont|doesnt|wont) (?:\w+ )?(?:work\w*|arriv\w+|load\w*|open\w*|sync\w*|connect\w*|run\w*|reach\w*|render\w*|display\w*|show\w*|start\w*|sign|log)|unreachable|times? out)\b/i
/** Somebody works with it, or will. */
const USED =
  /\b(?:us(?:e|es|ed|ing|er|ers)|stay\w*|keep\w*|kept|remain\w*|instead|happy|satisf\w+|content with|prefer\w*|lov(?:e|es|ing)|likes?|chose|chosen|standard|bought|paid|renew\w*|contract\w*|invest\w*|commit\w*|mov(?:e|es|ed|ing)|migrat\w+|switch\w*|going|goes|went|replac\w+|does (?:it|all|the job|everything)|everything|all (?:on|in|with)|already|cheaper|better|swear|manages?|our own|for good|never)\b/i

/**
 * True where a competitor's product is named and nothing says that people work with it: something fails because of it
 * (“blocked by Google”), or only a part of it is spoken of (“Slack notifications”).
 */
export function isOnlyNamed({ classes }: PreparedPlaybook, { tokens, text }: TextReading): boolean {
  if (!FAILS.test(text)) return false
  const named = classes.find(tokens).filter(({ meaning }) => meaning === 'competitor-product')
  return named.length > 0 && named.every(({ to }) => isPart(tokens, to) || !USED.test(text))
}

function isPart(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  return next !== undefined && !next.breakBefore && PART.test(next.word)
}

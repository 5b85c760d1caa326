import { comparisonCard } from '../../cards/comparison-card.ts'
import type { Status } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { whichOfTwo } from './answer-first.ts'
import { readEither, type Either } from './playbook-questions.ts'
import { exactTerm, findTerm, wholeTerm, type Term, type TwoTerms } from './terms.ts'
import { fullName, shortName } from '../../playbook/status-names.ts'

const DIFFERENCE =
  /^(?:(?:what(?:['’]?s| is| are)|explain|tell me|define) )?(?:the )?differences? (?:(?:between|btwn?|betw|bw|b\/w|of|among) )?(.+)$|^(?:how (?:does|do|is|are) )(.+ (?:differ|different) from .+)$|^compare (.+)$/
const BARE = /^(?:(?:is it|is this|was it|when is it) )?(.+ (?:vs\.?|versus|or) .+)$/
/** "When is it Legal and when Security?" */
const WHEN_EACH =
  /^(?:when|in which case|where)(?: (?:is it|is this|is that|do i (?:use|put|set|choose|pick|take)|should i (?:use|put|set|choose|pick|take)|would it be|to use))? (.+?)(?:,|,? (?:and|or|vs\.?|versus|but))(?: rather)? (?:when|in which case|where)(?: (?:is it|do i (?:use|put|set|choose|pick|take)|to use))? (.+)$/
const BETWEEN = /(?:,? (?:and|or|with|to)| vs\.?| versus| ?\/| (?:differ|different) from) (?:the |an? )?/g

/**
 * The two words of the playbook that a message wants compared: "what is the difference between … and …", "… or …".
 * @param lower in lower case, without marks at its end
 */
export function readComparison(prepared: PreparedPlaybook, lower: string): Either | undefined {
  const difference = DIFFERENCE.exec(lower)
  const asked = difference?.[1] ?? difference?.[2] ?? difference?.[3]
  if (asked !== undefined) return asEither(twoTerms(asked, (name) => findTerm(prepared, name)))
  const [, first = '', second = ''] = WHEN_EACH.exec(lower) ?? []
  const [one, other] = [wholeTerm(prepared, withoutArticle(first)), wholeTerm(prepared, withoutArticle(second))]
  if (one && other) return { terms: [one, other] }
  const bare = BARE.exec(lower)?.[1]
  const either = bare === undefined ? undefined : twoTerms(bare, (name) => exactTerm(prepared, name))
  return asEither(either) ?? readEither(prepared, lower)
}

function asEither(terms: TwoTerms | undefined): Either | undefined {
  return terms && { terms }
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:an?|the) /, '')
}

/** "Why not …?", "what is the difference to …?": compared with the open status. */
const RATHER =
  /^(?:(?:and|but|so|ok|hm+),? )?(?:why (?:(?:is|was) (?:it|this|that) )?not (?:rather |simply |just )?|(?:what(?:['’]?s| is) )?(?:the )?difference (?:to|from|with) |(?:is|isn['’]?t) (?:it|this|that) (?:not )?(?:rather |more |a case of )|(?:could|might|would|may) (?:it|this|that) (?:not |also |rather |still |maybe )*be (?:not |also |rather )*)(?:the |an? )?(.+)$/

/**
 * The word of the playbook to be compared with the open status: "why not Partner Engagement?"
 * @param lower in lower case, without marks at its end
 */
export function readWhyNot(prepared: PreparedPlaybook, lower: string): Term | undefined {
  const asked = RATHER.exec(lower)?.[1]
  return asked === undefined ? undefined : findTerm(prepared, asked)
}

/** A name may itself contain "and": each possible place is tried. */
function twoTerms(text: string, find: (name: string) => Term | undefined): TwoTerms | undefined {
  for (const mark of text.matchAll(BETWEEN)) {
    const one = find(withoutArticle(text.slice(0, mark.index)))
    const other = find(text.slice(mark.index + mark[0].length))
    if (one && other && JSON.stringify(one) !== JSON.stringify(other)) return [one, other]
  }
  return undefined
}

/** Shows both definitions and what separates them; with a subject, first what decides about it. */
export function compare(env: DialogEnv, { terms, subject }: Either): Reply {
  const [one, other] = terms.map((term) => sideOf(env, term))
  const answer = subject ? whichOfTwo(env.prepared, subject, terms) : []
  const card = comparisonCard({ answer, sides: [one!, other!] })
  return { kind: 'card', summary: `${one!.name} or ${other!.name}`, card }

  function sideOf(dialogEnv: DialogEnv, term: Term) {
    if ('topic' in term) {
      const topic = dialogEnv.prepared.playbook.topics.find(({ id }) => id === term.topic)!
      return { name: topic.name, says: topic.says.join(' '), when: undefined, define: undefined }
    }
    const status = dialogEnv.prepared.status.get(term.status)!
    const when = ruleFor(
      dialogEnv,
      status,
      terms.find((each) => each !== term)!,
    )
    return {
      name: fullName(status),
      says: status.definition,
      when,
      define: { id: status.id, title: status.short ?? shortName(status) },
    }
  }
}

/**
 * When this status is the right one of the two, by the playbook's rule; without such a rule, what the status is not
 * for.
 */
function ruleFor(env: DialogEnv, status: Status, other: Term): string {
  const otherId = 'status' in other ? other.status : undefined
  const rule = env.prepared.playbook.contrasts.find(
    ({ between }) => between.includes(status.id) && otherId !== undefined && between.includes(otherId),
  )
  if (!rule) return `not for: ${status.notFor}`
  return `when ${rule.between[0] === status.id ? rule.first : rule.second}`
}

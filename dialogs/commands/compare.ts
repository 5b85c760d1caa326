import { comparisonCard } from '../../cards/comparison-card.ts'
import type { Status } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { readEither } from './playbook-questions.ts'
import { exactTerm, findTerm, type Term, type TwoTerms } from './terms.ts'
import { fullName, shortName } from '../words.ts'

const DIFFERENCE =
  /^(?:(?:what(?:['’]?s| is| are)|explain|tell me|define) )?(?:the )?differences? between (.+)$|^(?:how (?:does|do|is|are) )(.+ (?:differ|different) from .+)$|^compare (.+)$/
const BARE = /^(?:(?:is it|is this|was it|when is it) )?(.+ (?:vs\.?|versus|or) .+)$/
const BETWEEN = /(?:,? (?:and|or|with|to)| vs\.?| versus| (?:differ|different) from) (?:the |an? )?/g

/**
 * The two words of the playbook that a message wants told apart: "what is the difference between … and …", "… or …".
 * @param lower in lower case, without marks at its end
 */
export function readComparison(prepared: PreparedPlaybook, lower: string): TwoTerms | undefined {
  const difference = DIFFERENCE.exec(lower)
  const asked = difference?.[1] ?? difference?.[2] ?? difference?.[3]
  if (asked !== undefined) return twoTerms(asked, (name) => findTerm(prepared, name))
  const bare = BARE.exec(lower)?.[1]
  const either = bare === undefined ? undefined : twoTerms(bare, (name) => exactTerm(prepared, name))
  return either ?? readEither(prepared, lower)
}

/** "Why not …?", "what is the difference to …?": of the status that is open. */
const RATHER =
  /^(?:(?:and|but|so|ok|hm+),? )?(?:why (?:(?:is|was) (?:it|this|that) )?not (?:rather |simply |just )?|(?:what(?:['’]?s| is) )?(?:the )?difference (?:to|from|with) |(?:is|isn['’]?t) (?:it|this|that) (?:not )?(?:rather |more |a case of ))(?:the |an? )?(.+)$/

/**
 * The word of the playbook that a message wants told apart from the status that is open: "why not Partner Engagement?"
 * @param lower in lower case, without marks at its end
 */
export function readWhyNot(prepared: PreparedPlaybook, lower: string): Term | undefined {
  const asked = RATHER.exec(lower)?.[1]
  return asked === undefined ? undefined : findTerm(prepared, asked)
}

/** A name may hold an "and" itself: each place where the text can be parted is tried. */
function twoTerms(text: string, find: (name: string) => Term | undefined): TwoTerms | undefined {
  for (const mark of text.matchAll(BETWEEN)) {
    const one = find(text.slice(0, mark.index).replace(/^(?:the|an?) /, ''))
    const other = find(text.slice(mark.index + mark[0].length))
    if (one && other && JSON.stringify(one) !== JSON.stringify(other)) return [one, other]
  }
  return undefined
}

/** Both definitions, and what tells the two apart. */
export function compare(env: DialogEnv, terms: TwoTerms): Reply {
  const [one, other] = terms.map((term) => sideOf(env, term))
  const card = comparisonCard({ sides: [one!, other!] })
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
      define: { id: status.id, title: shortName(status) },
    }
  }
}

/** When it is this one of the two, as the playbook's rule says; without a rule for the two, what it is not for. */
function ruleFor(env: DialogEnv, status: Status, other: Term): string {
  const otherId = 'status' in other ? other.status : undefined
  const rule = env.prepared.playbook.contrasts.find(
    ({ between }) => between.includes(status.id) && otherId !== undefined && between.includes(otherId),
  )
  if (!rule) return `not for: ${status.notFor}`
  return `when ${rule.between[0] === status.id ? rule.first : rule.second}`
}

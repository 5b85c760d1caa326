import { withNotice } from '../../cards/with-notice.ts'
import { listed } from '../assessment/several/also-named.ts'
import type { DialogEnv, Turn } from '../model.ts'
import type { AloneMeant } from './model.ts'

/** So many others are named. */
const MOST_NAMED = 2

/** The same turn, which says whom alone the typed name means where others' names hold it, see `AloneMeant`. */
export function tellingAlone({ records }: Pick<DialogEnv, 'records'>, turn: Turn): Turn {
  const alone = records.list?.alone
  const [first, ...rest] = turn.replies
  if (!alone || !first || first.kind === 'hint') return turn
  const says = aloneInWords(alone)
  const told =
    first.kind === 'text'
      ? { ...first, text: `${first.text} ${says}` }
      : {
          ...first,
          card: withNotice(first.card, says),
          ...(first.revealed ? { revealed: withNotice(first.revealed, says) } : {}),
        }
  return { ...turn, replies: [told, ...rest] }
}

function aloneInWords({ names, others }: AloneMeant): string {
  const named = others.slice(0, MOST_NAMED)
  const more = others.length > MOST_NAMED
  const whom = more ? `${named.join(', ')} or others` : named.join(' or ')
  return `${listed(names)} alone; for ${whom} say the whole name.`
}

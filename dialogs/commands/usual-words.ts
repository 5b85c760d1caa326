import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { isFirstName } from '../../playbook/names/words/more-first-names.ts'
import { findResources } from '../../playbook/resources/find-resources.ts'
import { inOneLine, withoutOpening, withoutPoliteWords } from './around-commands.ts'
import { isFilter, isSentence, namesCustomer } from './command-status.ts'

/** In characters. */
const MAX_LENGTH = 140
const NAME = '(?<name>.{2,60}?)'
const SUCCESS = '(?:the |our |their )?(?:customer success(?: team| managers?)?|csms?|cs team|success team)'
const MAKE = '(?:make|create|write|prepare|draft|draw up|build|start|set up|give|show|open|get)(?: me| us)?'
const HAND_OVER = '(?:hand[- ]?over|activation playbook)(?: (?:document|doc|file|card|playbook))?'
const PLAN = '(?:(?:adoption|activation|roll-?out|change|project|customer) )*plan'

interface Reworded {
  readonly asks: readonly RegExp[]
  /** The command in its usual words; NAME and TO are replaced. */
  readonly means: string
}

const REWORDED: readonly Reworded[] = [
  {
    // “Hand Contoso over to customer success”, “hand over to the CSM: Contoso”
    asks: [
      new RegExp(
        `^(?:hand|give|pass|transfer|move|send|bring) (?:the )?(?!over\\b)${NAME} (?:over )?to ${SUCCESS}$`,
        'i',
      ),
      new RegExp(`^hand[- ]?over to ${SUCCESS}(?:\\s*:| for| of| with)? ${NAME}$`, 'i'),
      new RegExp(`^hand (?:the )?(?!over\\b)${NAME} over$`, 'i'),
      new RegExp(`^${MAKE} (?:the |an? )?${HAND_OVER} (?:for|of|from|to) ${NAME}$`, 'i'),
    ],
    means: 'hand over NAME',
  },
  {
    // “Hand Contoso Teams over to Megan”
    asks: [
      new RegExp(`^(?:hand|pass|give) (?:the )?(?!over\\b)${NAME} over to (?<to>\\S+(?: \\S+){0,3})$`, 'i'),
      new RegExp(`^hand[- ]?over ${NAME} to (?<to>\\S+(?: \\S+){0,3})$`, 'i'),
    ],
    means: 'assign NAME to TO',
  },
  {
    asks: [new RegExp(`^${MAKE} (?:an? |the |another )?${PLAN} (?:for|with|of) ${NAME}$`, 'i')],
    means: 'plan NAME',
  },
]

/** Kinds of material that nothing else is called. */
const MATERIAL = '(?:workbooks?|work books?|success kits?|adoption kits?|kits?|toolkits?|resource hub)'
const OF_MATERIAL = new RegExp(`^(?:\\S+ ){0,3}${MATERIAL}(?: (?:for|in|about|on|of) (?:\\S+ ){0,2}\\S+)?$`, 'i')

/**
 * An order in words of its own, as the command that the bot knows: “hand Contoso over to customer success” is “hand over
 * Contoso”, “German workbook” is “resources German workbook”. Undefined for everything else, and for what is that command
 * already.
 */
export function inUsualWords(prepared: PreparedPlaybook, message: string): string | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const text = withoutPoliteWords(withoutOpening(inOneLine(message)))
  for (const { asks, means } of REWORDED) {
    for (const pattern of asks) {
      const { name, to } = pattern.exec(text)?.groups ?? {}
      if (name === undefined || !isName(prepared, name) || (to !== undefined && !isPerson(to))) continue
      return means.replace('NAME', () => name).replace('TO', () => to ?? '')
    }
  }
  return OF_MATERIAL.test(text) && !/^(?:share|send|forward) /i.test(text) && isMaterial(prepared, text)
    ? `resources ${text}`
    : undefined
}

function isName(prepared: PreparedPlaybook, text: string): boolean {
  return isFilter(text) && !isSentence(text) && namesCustomer(prepared, text)
}

/** With a capital, or a first name: “over to users” is said of what is handed to users. */
function isPerson(text: string): boolean {
  const [first = ''] = text.replace(/^@/, '').split(' ')
  return /^\p{Lu}/u.test(first) || isFirstName(first)
}

function isMaterial(prepared: PreparedPlaybook, text: string): boolean {
  return !isSentence(text) && findResources(prepared, text).isMeant
}

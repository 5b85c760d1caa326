import type { Addressed } from './orders.ts'

const WRITTEN =
  '(?:ppts?|power ?points?|presentations?|decks?|slide ?decks?|slides?|one-?pagers?|word (?:file|doc(?:ument)?)|docs?|documents?|pdfs?|charts?|graphs?|diagrams?|posters?|videos?|flyers?)'
const LANGUAGE =
  '(?:english|german|french|spanish|italian|dutch|polish|portuguese|czech|swedish|danish|norwegian|finnish|hungarian|turkish|greek|japanese|chinese|korean|arabic)'

/** Things that the bot does not make; a customer's name may follow. */
const NOT_MADE: readonly (Addressed & { readonly asks: readonly RegExp[] })[] = [
  {
    asks: [
      /^(?:write|make|create|prepare|draft|give|show|send|get|do)(?: me| us)? (?:an? |the |my |another )?(?:short |quick |weekly |brief )*(?:summary|recap|overview|report|round-?up|digest)(?: (?:of|about|on|for) (?:(?:my|the|this|last|our) )*(?:week|month|day|work|changes|activities|activity))$/i,
      /^(?:summari[sz]e|recap) (?:(?:my|the|this|last|our) )+(?:week|month|day|work|changes)$/i,
    ],
    says: 'I write no summary. I show what you changed and kept: ask what’s new since a day.',
    instead: 'what’s new since monday',
  },
  {
    asks: [
      new RegExp(
        `^(?:write|make|create|prepare|draft|build|generate|produce|design|do)(?: me| us)? (?:an? |the |some |my |another )?(?:\\S+ )?${WRITTEN}(?: (?:for|about|on|of|with) .{2,60})?$`,
        'i',
      ),
    ],
    says: 'I make no slides or documents beside the activation playbook, which “hand over” and the customer’s name writes for Word.',
    instead: 'resources',
  },
  {
    asks: [
      /^(?:write|make|create|prepare|draft|compose)(?: me| us)? (?:an? |the |some |another )?(?:\S+ )?(?:(?:e-?)?mails?|letters?|invitations?|newsletters?)(?: (?:for|to|about|on) .{2,60})?$/i,
      /^(?:send|write|drop) \S+(?: \S+)? (?:an? )?(?:(?:e-?)?mail|letter|invitation|text|sms)$/i,
    ],
    says: 'I write to nobody. “share”, a resource and the customer’s name writes the e-mail with it; a request for a partner has its own.',
    instead: 'resources',
  },
  {
    asks: [
      new RegExp(
        `^(?:translate|convert|put|turn)(?: (?:this|it|that|all|everything|the (?:card|text|last one|mail|message)))?(?: (?:in)?to ${LANGUAGE})?(?: please)?$(?<!^(?:put|turn|convert)(?: \\S+)?$)`,
        'i',
      ),
      new RegExp(`^(?:say|write|show|give me) (?:this|it|that) in ${LANGUAGE}$`, 'i'),
    ],
    says: 'I translate nothing: I read and write English only. The questions work in any language, because you choose the answers.',
    instead: 'help',
  },
  {
    asks: [
      /^(?:open|update|sync|synchroni[sz]e|fill(?: in)?|log in ?to|check|start|refresh|edit|change) (?:the |my )?(?:ftop|internal portal)(?: (?:now|please|for me|too|with (?:it|this|that)))*$/i,
      /^(?:write|put|enter|save|record|log|copy|paste|push|post|upload|send|add|transfer|sync|export)(?: (?:it|this|that|everything|all|all of it|the (?:note|status|date)))* (?:in|into|to|with) (?:the |my )?(?:ftop|internal portal)(?: (?:now|please|for me|too))*$/i,
    ],
    says: 'I have no connection to FTOP. Copy the note from the card of the status, and paste it there.',
    instead: 'what is ftop',
  },
]

/**
 * Finds a request to write, make or copy something that the bot does not, with the nearest command; undefined for
 * everything else.
 * @param text on one line, without marks at its end and polite words
 */
export function readNotMade(text: string): Addressed | undefined {
  return NOT_MADE.find(({ asks }) => asks.some((pattern) => pattern.test(text)))
}

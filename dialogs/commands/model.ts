import type { ResourceCommand } from '../resources/commands.ts'
import type { ChangeCommand } from './change-commands.ts'
import type { CorrectsKept } from './corrects-kept.ts'
import type { Unchanged } from './unchanged.ts'
import type { StatusId, WorkloadId } from '../../playbook/model.ts'
import type { AskedSituation } from './asked-situations.ts'
import type { TwoTerms } from './terms.ts'
import type { Term } from './terms.ts'

/** Commands without parameters. */
export type PlainCommand =
  | 'greet'
  | 'help'
  | 'who'
  | 'thanks'
  | 'new'
  /** The next named workload, or a new assessment. `go-on`: the next one, or what is unfinished. */
  | 'next'
  | 'go-on'
  | 'restart'
  | 'resume'
  | 'unfinished'
  | 'put-away'
  | 'cancel'
  | 'delete'
  | 'undo'
  | 'back'
  | 'answers'
  | 'said'
  | 'keep'
  /** The shown status is right, or wrong; the message says nothing more. */
  | 'agree'
  | 'disagree'
  /** The answer to "Keep it?": not now. */
  | 'leave-open'
  /** Sent by mistake, or added by a phone. */
  | 'aside'
  | 'correct'
  | 'ask-more'

/** What is asked of a list of statuses: who owns each, what is meant by “done”, or which date it has and had. */
export type AskedOfList = 'owner' | 'done' | 'date'

/** What a question wants to know besides the meaning of a word: answered first. */
export type Asked =
  | ({ readonly kind: 'status-for' } & AskedSituation)
  /** In lower case. */
  | { readonly kind: 'about'; readonly question: string }
  /** What to ask the customer in order to confirm the status. */
  | { readonly kind: 'questions' }

/** "Keep it with 1 June", "keep it and post to General". Both as typed; `post` is empty if no place is named. */
export interface KeepWith {
  readonly kind: 'keep-with'
  readonly date?: string
  readonly post?: string
}

/** The open assessment is about another customer or workload; without either, the bot asks for the names. */
export interface NamesCommand {
  readonly kind: 'names'
  readonly customer?: string
  readonly workload?: WorkloadId
  /** A date from the same message, or that it is not known; as typed. */
  readonly date?: string
  /** Counts only for a known customer: "its Fabrikam". */
  readonly ifKnown?: true
  /** Counts only for the assessment of this customer: "Fabrikam is Edge, not SharePoint". As typed. */
  readonly of?: string
}

/** Without a status, it is chosen on the card; without a reason, the card asks for it. */
export interface ChangeStatus {
  readonly kind: 'change-status'
  /** The customer and workload that the message names; otherwise it is about what is open, or was kept last. */
  readonly of?: string
  readonly status?: StatusId
  readonly reason?: string
  /** If the open assessment has that status already, it is kept. */
  readonly keeps?: true
  /** A date from the same message, or that it is not known; as typed. */
  readonly date?: string
}

/**
 * An order for the shown card, followed by more text, which is a message of its own: "keep it, and Fabrikam wants …".
 */
export interface KeepThen {
  readonly kind: 'keep-then'
  /**
   * `keep-last`: the order is behind the rest. `agree`: the status is right. `cancel`: the assessment is to be
   * cancelled.
   */
  readonly order: 'keep' | 'keep-last' | 'agree' | 'cancel'
  /** The date to keep it with, or that it is not known; as typed. */
  readonly date?: string
  /** As typed, without connecting words. */
  readonly rest: string
  /** The whole message. */
  readonly said: string
  /**
   * "Keep it Fabrikam …" is an order only if a customer's name begins the rest; "save and …" also if the rest is a
   * command.
   */
  readonly only?: 'headed' | 'asked-or-headed'
}

/** What a typed message asks for. Everything that is no command describes a situation. */
export type Command =
  | { readonly kind: PlainCommand }
  /** Of several that are begun one is to be kept, or all: named by its place. */
  | { readonly kind: 'keep-which' }
  | { readonly kind: 'overrides' }
  | KeepWith
  | KeepThen
  /** For the open form. `isSure`: the message says to save it. `rest`: the text behind it, a message of its own. */
  | { readonly kind: 'save-form'; readonly isSure: boolean; readonly rest?: string }
  /** Closes the open form, and nothing else. */
  | { readonly kind: 'leave-form' }
  | CorrectsKept
  | Unchanged
  | ResourceCommand
  | ChangeCommand
  | { readonly kind: 'assess'; readonly rest: string }
  /** `ifKept`: a command only if the list is not empty. */
  /** `mayAnswer`: while an assessment is open, the message is about that. */
  | {
      readonly kind: 'status'
      readonly filter: string
      readonly ifKept?: true
      readonly mayAnswer?: true
      readonly asks?: AskedOfList
    }
  | { readonly kind: 'history'; readonly filter: string }
  | NamesCommand
  | ChangeStatus
  /** `subject`: what is counted as one of the two. */
  | { readonly kind: 'compare'; readonly terms: TwoTerms; readonly subject?: string }
  /** Compared with the open status. */
  | { readonly kind: 'why-not'; readonly term: Term }
  | {
      readonly kind: 'define'
      readonly query: string
      readonly status?: StatusId
      readonly topic?: string
      /** False if only the name was typed, which may be an answer. */
      readonly asked: boolean
      readonly asks?: Asked
    }

import { ActionSet, Choice, ChoiceSetInput, Column, ColumnSet, DateInput, TextInput } from '@microsoft/teams.cards'
import { capitalised } from '../../playbook/names/words/capitalised.ts'
import { drawn } from '../drawn.ts'
import { aside, button, card, notice, spoken, words, type AdaptiveCard, type CardElement } from '../elements.ts'
import type { PressOf } from '../presses/press.ts'
import { engagementData, engagementHead, type EngagementSubject } from './head.ts'
import { quadrantPicture, type QuadrantRow } from './quadrant.ts'

export interface StakeholdersView extends EngagementSubject {
  readonly notice: string | undefined
  /** Names are stored, but cannot be shown. */
  readonly namesLocked: boolean
  /** What would make adoption fail, by the map: what is wrong, and what to do. */
  readonly killers: readonly { readonly says: string; readonly next: string }[]
  readonly picture: readonly QuadrantRow[]
  readonly rows: readonly {
    readonly group: string
    readonly name: string
    /** "Uses it daily · influence high · against · Megan" */
    readonly about: string
    readonly person: string
    /** What must still be found out. */
    readonly missing: string
    /** For a resistor: the state of the resistance plan. */
    readonly resistor: string | undefined
  }[]
  readonly page: number
  readonly more: boolean
  readonly total: number
}

/** The map of a customer's stakeholders, and what would make adoption fail. */
export function stakeholdersCard(view: StakeholdersView): AdaptiveCard {
  const data = engagementData(view)
  return card(
    [
      ...engagementHead(view, 'Stakeholders'),
      ...(view.notice ? [notice(view.notice)] : []),
      ...(view.namesLocked ? [notice(NAMES_LOCKED)] : []),
      ...(view.total === 0
        ? [
            words('Who uses it daily, who manages it, who approved it, and who did not want it?'),
            aside('Begin with who will use it. Groups or roles; personal names are optional and stay with its FMs.'),
          ]
        : quadrantPicture(view.picture)),
      ...view.killers.map(({ says, next }) => notice(`${says} ${next}`, 'problem')),
      ...view.rows.map((row) =>
        new ColumnSet({ separator: true, spacing: 'Small' }).withColumns(
          new Column(
            spoken([{ text: row.name, bold: true }, row.person ? ` · ${row.person} (private)` : '']),
            spoken([{ text: row.about, subtle: true }], { spacing: 'None' }),
            ...(row.missing ? [spoken([{ text: `Ask: ${row.missing}`, subtle: true }], { spacing: 'None' })] : []),
            ...(row.resistor ? [spoken([`⚠ ${row.resistor}`], { spacing: 'None' })] : []),
          ).withWidth('stretch'),
          new Column(
            new ActionSet(
              row.resistor
                ? button('Resistance', { verb: 'edit-resistance', group: row.group, ...data }, { about: row.name })
                : button('Open', { verb: 'edit-group', group: row.group, ...data }, { about: row.name }),
            ),
          )
            .withWidth('auto')
            .withVerticalContentAlignment('Center'),
        ),
      ),
    ],
    [
      button(view.total === 0 ? 'Add the first' : 'Add', { verb: 'edit-group', ...data }, { primary: true }),
      ...(view.more ? [button('More', { verb: 'stakeholders', page: view.page + 1, ...data })] : []),
      ...(view.page > 0 ? [button('First page', { verb: 'stakeholders', page: 0, ...data })] : []),
      button('Readiness', { verb: 'readiness', ...data }),
      button('Activation plan', { verb: 'plan', ...data }),
    ],
  )
}

const NAMES_LOCKED =
  'Names of people cannot be shown or changed now, because their key is missing. They stay as they are kept; tell who runs this bot.'

export interface GroupFormView extends EngagementSubject {
  readonly notice: string | undefined
  readonly problems: readonly string[]
  /** Names are stored, but cannot be shown: there is no field for one. */
  readonly namesLocked: boolean
  /** Undefined for a new one. */
  readonly group: string | undefined
  readonly name: string
  readonly roles: readonly string[]
  readonly roleChoices: readonly { readonly id: string; readonly says: string }[]
  readonly success: string
  readonly resists: string
  readonly influence: string
  readonly support: string
  readonly owner: string
  readonly person: string
}

/**
 * A group, or a person by role: what success is for them, what would make them resist, and their influence and support.
 */
export function groupFormCard(view: GroupFormView): AdaptiveCard {
  const { name, success, resists, influence, support, owner, person } = view
  const shown = view.namesLocked ? {} : { person }
  const was = drawn({ name, success, resists, influence, support, owner, ...shown, roles: view.roles.join(',') })
  const about = { ...engagementData(view), ...(view.group ? { group: view.group } : {}) }
  const save = (go: PressOf<'save-group'>['go']) => ({ verb: 'save-group', go, ...about, was }) as const
  return card(
    [
      ...engagementHead(view, view.group ? 'Stakeholder' : 'New stakeholder'),
      ...(view.notice ? [notice(view.notice)] : []),
      ...view.problems.map((problem) => notice(problem, 'problem')),
      text('name', 'Group or role', view.name, { placeholder: 'Sales, head of IT, works council', maxLength: 100 }),
      choices('roles', 'What have they to do with it?', view.roleChoices, view.roles.join(','), true),
      text('success', 'What does success look like for them?', view.success),
      text('resists', 'What would make them resist?', view.resists, {
        placeholder: 'Harder work, less say, a lost habit',
      }),
      choices('influence', 'Influence', ['low', 'medium', 'high'].map(asChoice), view.influence),
      choices('support', 'They are', ['against', 'neutral', 'for'].map(asChoice), view.support),
      text('owner', 'Who looks after them?', view.owner, { maxLength: 200 }),
      view.namesLocked
        ? notice(NAMES_LOCKED)
        : text('person', 'Name (optional, private: only for its FMs)', person, { maxLength: 200 }),
    ],
    [
      button('Save', save('map'), { primary: true }),
      button('Save and add another', save('another')),
      button('Save, then resistance', save('resistance'), { overflow: true }),
      ...(view.group
        ? [
            button(
              'Remove',
              { verb: 'remove-group', ...about, group: view.group },
              { overflow: true, ignoresInputs: true },
            ),
          ]
        : []),
      button('Back without saving', { verb: 'stakeholders', ...engagementData(view) }, { ignoresInputs: true }),
    ],
  )
}

export interface ResistanceView extends EngagementSubject {
  readonly notice: string | undefined
  readonly problems: readonly string[]
  readonly group: string
  readonly name: string
  readonly resists: string
  readonly barrier: string
  readonly observed: string
  readonly why: string
  readonly tactic: string
  readonly who: string
  readonly when: string
  readonly outcome: string
}

/** How a resistor is won over. */
export function resistanceCard(view: ResistanceView): AdaptiveCard {
  const data = { ...engagementData(view), group: view.group }
  const { barrier, observed, why, tactic, who, when, outcome } = view
  const was = drawn({ barrier, observed, why, tactic, who, when, outcome })
  return card(
    [
      ...engagementHead(view, 'Resistance plan'),
      spoken([{ text: view.name, bold: true }, view.resists ? ` · would resist: ${view.resists}` : '']),
      ...(view.notice ? [notice(view.notice)] : []),
      ...view.problems.map((problem) => notice(problem, 'problem')),
      text('barrier', 'Barrier', view.barrier),
      text('observed', 'What is observed?', view.observed),
      text('why', 'Why?', view.why, { placeholder: 'Harder work, less authority, bad experience' }),
      text('tactic', 'Tactic', view.tactic, { placeholder: 'Involve in the pilot, relieve, let a peer speak' }),
      text('who', 'Who does it?', view.who, { maxLength: 200 }),
      new DateInput({ id: 'when', label: 'When?', ...(view.when ? { value: view.when } : {}) }),
      text('outcome', 'Outcome', view.outcome),
    ],
    [
      button('Save', { verb: 'save-resistance', ...data, was }, { primary: true }),
      button('Stakeholder', { verb: 'edit-group', ...data }, { ignoresInputs: true }),
      button('Back without saving', { verb: 'stakeholders', ...engagementData(view) }, { ignoresInputs: true }),
    ],
  )
}

function text(id: string, label: string, value: string, more: { placeholder?: string; maxLength?: number } = {}) {
  return new TextInput({ id, label, maxLength: 500, ...more, ...(value ? { value } : {}) })
}

function choices(
  id: string,
  label: string,
  all: readonly { readonly id: string; readonly says: string }[],
  value: string,
  isMultiSelect = false,
): CardElement {
  return new ChoiceSetInput(...all.map((each) => new Choice({ title: each.says, value: each.id }))).withOptions({
    id,
    label,
    style: isMultiSelect ? 'expanded' : 'compact',
    ...(isMultiSelect ? { isMultiSelect, wrap: true } : {}),
    ...(value ? { value } : {}),
  })
}

function asChoice(id: string) {
  return { id, says: capitalised(id) }
}

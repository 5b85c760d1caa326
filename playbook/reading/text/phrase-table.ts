import { LastFew } from '../../recent.ts'
import { tokenize, type Token } from './text.ts'

/** A phrase found in a text: what it stands for and its tokens, [from, to). */
export interface FoundPhrase {
  readonly meaning: string
  readonly from: number
  readonly to: number
}

/** One word of a phrase, and the words that may follow it. */
interface Node {
  readonly next: Map<string, Node>
  meanings: string[] | undefined
}

/** Finds phrases in a text, word by word along a tree. Built once for a playbook. */
export class PhraseTable {
  private readonly root: Node = { next: new Map(), meanings: undefined }
  /** One turn asks for the same text many times. */
  private readonly recent = new LastFew<readonly Token[], readonly FoundPhrase[]>(24)

  /**
   * Adds a phrase (words separated by spaces) and its meaning. Without a meaning, it keeps shorter phrases from being
   * found inside it.
   */
  add(phrase: string, meaning?: string): void {
    let node = this.root
    for (const { word } of tokenize(phrase)) {
      let next = node.next.get(word)
      if (!next) node.next.set(word, (next = { next: new Map(), meanings: undefined }))
      node = next
    }
    if (node === this.root) return
    node.meanings ??= []
    if (meaning !== undefined) node.meanings.push(meaning)
  }

  /** All phrases in the tokens; at each place the longest phrase wins. A plural is found under its singular. */
  find(tokens: readonly Token[]): readonly FoundPhrase[] {
    return this.recent.get(tokens, () => this.findAnew(tokens))
  }

  protected findAnew(tokens: readonly Token[]): FoundPhrase[] {
    const found: FoundPhrase[] = []
    for (let i = 0; i < tokens.length; i++) {
      let node: Node | undefined = this.root
      let meanings: readonly string[] | undefined
      let to = i
      for (let k = i; k < tokens.length && node; k++) {
        const { word } = tokens[k]!
        const next: Node | undefined = node.next.get(word)
        const last = next?.meanings ?? (word.endsWith('s') ? node.next.get(word.slice(0, -1))?.meanings : undefined)
        if (last) {
          meanings = last
          to = k + 1
        }
        node = next
      }
      if (!meanings) continue
      for (const meaning of meanings) found.push({ meaning, from: i, to })
      i = to - 1
    }
    return found
  }
}

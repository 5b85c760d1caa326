/** Colours that the surroundings ask for. */
export type ThemeName = 'light' | 'dark' | 'contrast'

/** Where the page runs: in Teams, or in a browser of its own. */
export interface Host {
  readonly inTeams: boolean
  /** The narrow panel beside a meeting. */
  readonly sidePanel: boolean
  /** The page is asked how to set up a tab in a channel, chat or meeting. */
  readonly settings: boolean
  /** Where a link into the tab points, as in an address after #; empty: nowhere in particular. */
  readonly subPage: string
  readonly theme: ThemeName
  onTheme(changed: (theme: ThemeName) => void): void
  /** Headers that say who asks. */
  signIn(): Promise<Readonly<Record<string, string>>>
  /** Tells Teams that something can be seen, so that it takes its own loading picture away. */
  ready(): void
  /** Goes to the chat with the bot; false: that cannot be done from here. */
  openChat(): Promise<boolean>
  /** Lets the tab be saved in the dialog that adds it to a channel, chat or meeting. */
  offerTab(tab: { readonly contentUrl: string; readonly name: string }): void
}

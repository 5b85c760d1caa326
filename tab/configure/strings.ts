/** Adding the tab to a channel, chat or meeting. */
export const configureStrings = {
  title: 'Add the FastTrack Playbook',
  what: 'In a meeting it opens the call guide in the panel beside it; in a channel or chat your portfolio.',
  private: 'Everybody sees only what he or she keeps. Nothing is shared with the channel, chat or meeting.',
  save: 'Choose Save to go on.',
  name: 'FastTrack Playbook',
} as const

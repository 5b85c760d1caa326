import { CHANNEL, Player } from '../../support/story.ts'

/** Words that every JavaScript object knows are words like any others. */
const WORDS = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'isPrototypeOf']
const MESSAGES: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `contoso ${word}`,
  (word) => `${word} contoso`,
  (word) => `contoso teams ${word}`,
  (word) => `show ${word}`,
  (word) => `status ${word}`,
  (word) => `what is ${word}`,
  (word) => `blocked by ${word}`,
  (word) => `it’s ${word}, not users`,
  (word) => `it’s users, not ${word}`,
  (word) => `keep it as ${word}`,
  (word) => `workload is ${word}`,
  (word) => `customer is ${word}`,
  (word) => `plan contoso ${word}`,
  (word) => `acm ${word}`,
  (word) => `snooze contoso until ${word}`,
  (word) => `reminders at ${word}`,
  (word) => `move the date for contoso to ${word}`,
  (word) => `move it by ${word} weeks`,
  (word) => `Contoso Teams: she ${word} nobody is trained &${word};`,
  (word) => `resources ${word}`,
  (word) => `share ${word} with contoso`,
]
const BEFORE = { 'nothing open': [], 'a status shown': ['Contoso Teams: nobody is trained'] } as const

test.each(
  Object.entries(BEFORE).flatMap(([name, before]) =>
    MESSAGES.map((message) => [message('…'), name, message, before] as const),
  ),
)('“%s” with such a word, with %s, is answered in words', (_text, _name, message, before) => {
  for (const word of WORDS) {
    for (const where of [undefined, CHANNEL]) {
      const player = new Player()
      if (where) player.where = where
      for (const text of before) player.play({ kind: 'text', text })
      player.play({ kind: 'text', text: message(word) })
      expect([message(word), player.said]).toEqual([
        message(word),
        expect.not.stringMatching(/function |native code|\[object/),
      ])
    }
  }
})

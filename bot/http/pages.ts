import type { Response } from 'restify'

/**
 * The pages that the manifest names: what the bot is, what it stores about whom, and its terms. They need no script.
 */
const PAGES: Readonly<
  Record<'/' | '/privacy' | '/terms', { readonly title: string; readonly lines: readonly string[] }>
> = {
  '/': {
    title: 'FastTrack Playbook',
    lines: [
      'A Microsoft Teams app that tells FastTrack Managers which L1 and L2 status is true, why, and what to write down.',
      'It is used in Teams. Ask your administrator to install it, then say “hello” to it in a chat.',
      'See also: <a href="/privacy">privacy</a> and <a href="/terms">terms</a>.',
    ],
  },
  '/privacy': {
    title: 'Privacy',
    lines: [
      'This app keeps what its users write to it about customers: statuses, notes, dates, and who changed what when. It keeps the name and the organisation’s id of its users, whether they are members or guests, their time zone, and the chats in which it was used.',
      'What the FastTrack Managers of a customer share is open to who was let in: who kept the first status of it, whom a list names, or whom a colleague let in.',
      'Contact data of customers’ people is kept only after they have agreed and their agreement was recorded. It is encrypted, and erased when the agreement is withdrawn or some time after the referral is closed.',
      'In a map of a customer’s stakeholders its users may note who somebody is and how they stand to the rollout, without asking them. Only those who see the customer in the app read it; the person’s name is encrypted, the rest is not. It is erased with the customer.',
      'All of it stays in the database of the organisation that runs the app. Only a sentence that is being typed in the call guide waits in the browser as well, until the window is closed. No outside AI service is asked. Logs and measurements hold no names and no text of people.',
      'Type “my data” to the app to see what is kept about you, “forget me” to have it erased, and “forget customer” with a name to erase a customer. What nobody touches is erased after the time that the organisation has set.',
      'Questions about it go to the organisation that runs the app.',
    ],
  },
  '/terms': {
    title: 'Terms of use',
    lines: [
      'This app is for members of the organisation that runs it. Guests can read what is posted and ask what words mean, and change nothing.',
      'Recommendations are an aid: whoever keeps a status answers for it. The app has no connection to the internal portal; what it writes is copied there by its users.',
      'The program is free software under the MIT License, without warranty of any kind.',
    ],
  },
}

/** Answers with one of the pages. */
export function servePage(path: keyof typeof PAGES, response: Response): void {
  const { title, lines } = PAGES[path]
  const style =
    'body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}'
  const body = lines.map((line) => `<p>${line}</p>`).join('\n')
  response.statusCode = 200
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
  response.end(
    `<!doctype html>\n<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>\n<style>${style}</style>\n<h1>${title}</h1>\n${body}\n</html>\n`,
  )
}

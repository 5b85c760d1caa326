import { story } from './story.ts'

/**
 * A story in which news of somebody is asked about while Litware Teams is open, and one press begins theirs; what is open is taken up
 * again without a word of them.
 * @param open what was said of Litware
 * @param text the news
 * @param name whose it is, as the button says it
 * @param never what must not stand on the card of Litware then
 */
export function askedWhose(open: string, text: string, name: string, ...never: readonly string[]): void {
  story(`whose news is asked, and one press begins theirs: ${text}`, [
    ['FM', open],
    ['FM', text],
    ['bot', 'Whose news is that? Nothing was added yet.', `[${name}]`, '[Litware · Microsoft Teams]'],
    ['FM presses', name],
    ['bot', new RegExp(`^${name}`, 'm'), 'Litware · Microsoft Teams is not kept yet'],
    ['FM', 'resume litware'],
    ['bot never', ...never],
  ])
}

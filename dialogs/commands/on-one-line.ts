/**
 * A typed message as commands read it: without the slash of a Teams command, on one line, and without marks at its end.
 * The end is looked for from each mark anew, so callers look at the length first.
 */
export function onOneLine(message: string): string {
  return message
    .trim()
    .replace(/^\/+/, '')
    .replace(/[\s.!?]+$/, '')
    .replace(/\s+/g, ' ')
}

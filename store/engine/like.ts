/** For LIKE: anything that holds this part. Signs that mean any letters are left out of it; the keys hold none. */
export function holding(part: string): string {
  return `%${part.replace(/[%_\\]/g, '')}%`
}

/**
 * The newest version in which people read something else than in the newest of all; the one before that where none
 * differs. Loads no more than it takes.
 * @param versions newest first, at least one
 */
export async function lastDifferent<Content>(
  versions: readonly string[],
  load: (version: string) => Promise<Content>,
  differs: (before: Content, after: Content) => boolean,
): Promise<string> {
  const [newest, ...older] = versions
  const now = await load(newest!)
  for (const version of older) if (differs(await load(version), now)) return version
  return older[0] ?? newest!
}

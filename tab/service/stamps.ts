/** What a part of the data differs by whenever it changed, by the part's name. */
export type StampsOf = Readonly<Record<string, string>>

/**
 * Whether what is shown may be older than what a look finds. What was read first of a part is what a look is compared with,
 * so that nothing is missed between the two; whatever comes that was read under another stamp makes the next look news.
 */
export class Stamps {
  private readonly known = new Map<string, string>()
  private differs = false

  /** Something arrived that may be shown. */
  shown(read: StampsOf): void {
    for (const [part, stamp] of Object.entries(read)) {
      const known = this.known.get(part)
      if (known === undefined) this.known.set(part, stamp)
      // Read before the last look, or after it: the next look says it, so that two instances that differ cause no storm.
      else if (known !== stamp) this.differs = true
    }
  }

  /** A look has found these. Returns whether what is shown has to be asked for again. */
  looked(now: StampsOf): boolean {
    let isNews = this.differs
    for (const [part, stamp] of Object.entries(now)) {
      const known = this.known.get(part)
      if (known !== undefined && known !== stamp) isNews = true
      this.known.set(part, stamp)
    }
    this.differs = false
    return isNews
  }
}

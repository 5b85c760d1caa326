/** Work that continues after its answer. The store stays open until this work is done. */
export class UnderWay {
  private readonly work = new Set<Promise<unknown>>()

  /** Remembers the work, and returns it unchanged. */
  add<T>(work: Promise<T>): Promise<T> {
    this.work.add(work)
    void this.forgetDone(work)
    return work
  }

  /** Resolves when nothing is under way, or after `withinMs`, because some work may never end. Never fails. */
  async ended(withinMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, withinMs)
    })
    await Promise.race([this.allDone(), late])
    clearTimeout(timer)
  }

  private async forgetDone(work: Promise<unknown>): Promise<void> {
    await Promise.allSettled([work])
    this.work.delete(work)
  }

  private async allDone(): Promise<void> {
    while (this.work.size > 0) await Promise.allSettled(this.work)
  }
}

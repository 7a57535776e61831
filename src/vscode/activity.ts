/** Knows whether anything is under way, so that tests can wait for it and nothing has to sleep. */
export class Activity {
  private running = 0;
  private waiting: (() => void)[] = [];

  /** Counts the work as under way until it ends, however it ends. */
  track<T>(work: PromiseLike<T>): void {
    const end = this.begin();
    work.then(end, (error: unknown) => {
      end();
      // A mistake of ours: the extension host reports what nobody handles.
      throw error;
    });
  }

  /** Counts something as under way until the function that is returned is called. */
  begin(): () => void {
    this.running++;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      if (--this.running > 0) return;
      const { waiting } = this;
      this.waiting = [];
      for (const resume of waiting) resume();
    };
  }

  /** Resolves when nothing is under way any more. */
  async whenIdle(): Promise<void> {
    while (this.running > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}

/** Calls `action` when no call of `schedule` came for that long; the latest delay counts. */
export class Debounced {
  private timer: unknown;
  private end: (() => void) | undefined;

  constructor(
    private readonly activity: Activity,
    private readonly action: () => void,
  ) {}

  schedule(milliseconds: number): void {
    this.end ??= this.activity.begin();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.runNow(), milliseconds);
  }

  /** Calls `action` at once if a call is due. */
  runNow(): void {
    if (this.end === undefined) return;
    const { end } = this;
    this.cancel(false);
    this.action();
    end();
  }

  dispose(): void {
    this.cancel(true);
  }

  private cancel(ended: boolean): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (ended) this.end?.();
    this.end = undefined;
  }
}

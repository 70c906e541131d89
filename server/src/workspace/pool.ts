export interface PoolOptions {
  /** How many run at the same time. */
  readonly limit?: number;
  /** Rejects with the signal's reason, once what runs has ended. */
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds that may pass before others have their turn. */
const turn = 12;

/**
 * Does `work` for every item, a few at a time, and lets the event loop turn in between, so that requests and
 * cancellation are heard. Rejects with the first rejection.
 */
export async function forEach<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
  { limit = 16, signal }: PoolOptions = {},
): Promise<void> {
  let next = 0;
  let since = performance.now();
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      signal?.throwIfAborted();
      const index = next++;
      await work(items[index]!, index);
      if (performance.now() - since > turn) {
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
    }
  };
  await settleAll(Array.from({ length: Math.min(limit, items.length) }, worker));
  signal?.throwIfAborted();
}

/** Waits for all, then rejects with the first rejection: nothing goes on working behind the caller's back. */
async function settleAll(running: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(running)) {
    if (result.status === 'rejected') throw result.reason;
  }
}

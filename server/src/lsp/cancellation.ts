import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

/** Rejects as soon as a request is cancelled, however long its answer still takes. */
export function unlessCancelled<T>(token: CancellationToken, answer: Promise<T>): Promise<T> {
  if (token.isCancellationRequested) return Promise.reject(cancelled());
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => reject(cancelled()));
    answer.then(resolve, reject).finally(() => listening.dispose());
  });
}

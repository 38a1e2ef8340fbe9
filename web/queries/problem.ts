/** An RFC 9457 problem document as the API sends it. */
export type ProblemDocument = {
  /** `/v1/problems/<code>`, or `offline` when there was no answer at all. */
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: { field: string; message: string }[];
  [extra: string]: unknown;
};

/** Any refusal or failure of a call. Show it with `ProblemAlert`, or give it to `Form`, which names the wrong fields. */
export class ProblemError extends Error {
  readonly problem: ProblemDocument;

  constructor(problem: ProblemDocument, options?: ErrorOptions) {
    super(problem.title, options);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  static offline(cause: unknown): ProblemError {
    return new ProblemError({ type: 'offline', title: 'offline', status: 0, detail: '' }, { cause });
  }

  /** The last part of the type: `not-found`, `stale-draft`, `offline`. */
  get code(): string {
    return this.problem.type.split('/').at(-1) ?? '';
  }

  /** Whether the same call may succeed a moment later. */
  get isPassing(): boolean {
    return this.problem.status === 0 || this.problem.status >= 500;
  }

  is(...codes: string[]): boolean {
    return codes.includes(this.code);
  }
}

/** Reads the problem from a response; something in between (a proxy, say) may have answered without one. */
export async function problemOf(response: { status: number; json(): Promise<unknown> }): Promise<ProblemDocument> {
  const sent = await response.json().catch(() => null);
  if (typeof sent === 'object' && sent !== null && 'type' in sent && 'title' in sent) return sent as ProblemDocument;
  return { type: 'internal', title: '', status: response.status, detail: '' };
}

import type { z } from '@hono/zod-openapi';
import type { CodeWords } from '../schemas/codebook.ts';

type Words = z.infer<typeof CodeWords>;

/** An observation that got another code. `had`: it had that one already. */
export type Moved = { id: string; had: boolean };

/** One change of a codebook, as it is kept. */
export type CodebookChange =
  | { kind: 'add'; words: Words }
  | { kind: 'reword'; words: Words }
  | { kind: 'merge'; into: string; moved: Moved[] }
  | { kind: 'split'; into: string }
  | { kind: 'retire' }
  | { kind: 'restore' }
  | { kind: 'reverse'; changeId: string };
